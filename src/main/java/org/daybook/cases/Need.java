package org.daybook.cases;

import java.util.Optional;

/// Something she wants.
///
/// @param area  the area
/// @param words more about it, if any
public record Need(Area area, Optional<String> words) {}
