package org.daybook.participants;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// Her record. Going there opens it, which leaves an audit line.
///
/// @param id whose
public record HerRecord(ParticipantId id) implements Place {}
