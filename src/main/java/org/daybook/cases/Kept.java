package org.daybook.cases;

/// A report or a request as it is kept.
///
/// @param id   its identity
/// @param form what was written down
/// @param <F>  [MandatoryReport] or [OutsideRequest]
public record Kept<F>(DutyId id, F form) {}
