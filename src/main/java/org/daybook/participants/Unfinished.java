package org.daybook.participants;

import org.daybook.base.ParticipantId;

/// An unfinished welcome, as it is stored by now.
///
/// @param id   the woman
/// @param form what she told, her answers, and whether a colleague finished it meanwhile
record Unfinished(ParticipantId id, Welcome form) {}
