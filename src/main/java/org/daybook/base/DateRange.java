package org.daybook.base;

import java.time.LocalDate;

/// A range of days, both ends included.
///
/// @param first the first day
/// @param last  the last day, never before the first
public record DateRange(LocalDate first, LocalDate last) {
    /// @throws IllegalArgumentException if the last day is before the first
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day lies before the first");
        }
    }

    /// Checks whether the day is in this range, its ends included.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
