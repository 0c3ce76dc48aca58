package org.daybook.accountability;

/// The screen that shows one paper.
///
/// @param kind its kind
record PaperPlace(SitePaperKind kind) implements ReadablePlace {}
