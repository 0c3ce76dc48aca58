package org.daybook.rights;

import org.daybook.base.ParticipantId;
import org.daybook.ui.Place;

/// The screen of her own page, shown to her: her choices and who opened her record. Opening it writes an audit line.
///
/// @param id the woman
public record HerPage(ParticipantId id) implements Place {}
