package org.daybook.contact;

import org.daybook.base.ParticipantId;

/// A woman whose call is due.
///
/// @param her    the woman
/// @param last   the call after which the next was planned
/// @param advice whether and when
public record DueCall(ParticipantId her, Call last, Advice advice) {}
