package org.daybook.exchange;

import org.daybook.base.ParticipantId;
import org.daybook.participants.CardNumber;

/// The changes to a woman's record that registers propose.
///
/// @param her    the woman
/// @param card   her card
/// @param fields the number of fields
public record HerProposals(ParticipantId her, CardNumber card, int fields) {}
