package org.daybook.outcomes.instrument;

import java.util.Optional;

/// One thing that is asked.
///
/// @param id      tells it from the others of its instrument, whatever the language and the printed order
/// @param text    as it is read; empty in a scorer that waits for its words
/// @param picture what stands beside it
public record Item(String id, Optional<String> text, Optional<Picture> picture) {}
