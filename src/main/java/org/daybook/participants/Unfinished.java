package org.daybook.participants;

import org.daybook.base.ParticipantId;

/// A welcome that was stopped half-way, as it stands in the store.
///
/// @param id   whose
/// @param form what she told, and how she answers now
record Unfinished(ParticipantId id, Welcome form) {}
