package org.daybook.contact;

import org.daybook.base.ParticipantId;

/// Someone whose call is due.
///
/// @param her    whom
/// @param last   the call after which the next was meant
/// @param advice whether and when
public record DueCall(ParticipantId her, Call last, Advice advice) {}
