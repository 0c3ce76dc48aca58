package org.daybook.participants;

import org.daybook.base.ParticipantId;

/// A welcome that lay aside, as it stands in the store by now.
///
/// @param id   whose
/// @param form what she told, how she answers, and whether a colleague finished it meanwhile
record Unfinished(ParticipantId id, Welcome form) {}
