package org.daybook.cases;

/// A report or a request as stored.
///
/// @param id   its identity
/// @param form what was recorded
/// @param <F>  [MandatoryReport] or [OutsideRequest]
public record Kept<F>(DutyId id, F form) {}
