package org.daybook.exchange;

import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;

/// That a register proposes changes to somebody's record.
///
/// @param her    whose record it is
/// @param card   her card
/// @param fields of how many fields
public record HerProposals(ParticipantId her, CardNumber card, int fields) {}
