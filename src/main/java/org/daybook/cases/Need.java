package org.daybook.cases;

import java.util.Optional;

/// Something she wants.
///
/// @param area  in what
/// @param words more of it, if any
public record Need(Area area, Optional<String> words) {}
