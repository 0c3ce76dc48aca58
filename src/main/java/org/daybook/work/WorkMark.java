package org.daybook.work;

import java.time.LocalDate;

/// A mark after she began to work.
///
/// @param placement the first of the jobs that follow each other
/// @param months    1, 3, 6 or 12
/// @param on        the day on which it falls
/// @param state     its state
public record WorkMark(PlacementId placement, int months, LocalDate on, MarkState state) {}
