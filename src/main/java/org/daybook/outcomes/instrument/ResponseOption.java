package org.daybook.outcomes.instrument;

import java.util.Optional;

/// One possible answer.
///
/// @param value   what it counts before any reversing
/// @param text    as it is read; without one the number is shown
/// @param picture what stands in its place
public record ResponseOption(int value, Optional<String> text, Optional<Picture> picture) {}
