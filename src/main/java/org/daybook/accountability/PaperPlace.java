package org.daybook.accountability;

import org.daybook.ui.Place;

/// One paper, read on the screen.
///
/// @param kind which
record PaperPlace(PaperKind kind) implements Place {}
