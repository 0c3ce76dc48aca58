package org.daybook.outcomes.instrument;

import java.util.Optional;

/// A possible answer.
///
/// @param value   its value before any reversal
/// @param text    its wording; without it the number is shown
/// @param picture the picture shown instead of the wording
public record ResponseOption(int value, Optional<String> text, Optional<Picture> picture) {}
