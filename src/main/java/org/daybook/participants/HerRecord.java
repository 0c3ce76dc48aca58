package org.daybook.participants;

import org.daybook.ui.Place;

/// Her record.
///
/// @param id whose
public record HerRecord(ParticipantId id) implements Place {}
