package org.daybook.rights;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// Her own page, turned to her: her choices and who opened her record. Going there leaves an audit line.
///
/// @param id whose
public record HerPage(ParticipantId id) implements Place {}
