package org.daybook.accountability;

/// One paper, read on the screen.
///
/// @param kind which
record PaperPlace(SitePaperKind kind) implements ReadablePlace {}
