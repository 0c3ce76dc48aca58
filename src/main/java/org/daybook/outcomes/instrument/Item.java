package org.daybook.outcomes.instrument;

import java.util.Optional;

/// An item of an instrument.
///
/// @param id      identifies it within its instrument, in every language and printed order
/// @param text    its wording; empty in a scorer without wording
/// @param picture the picture next to it
public record Item(String id, Optional<String> text, Optional<Picture> picture) {}
