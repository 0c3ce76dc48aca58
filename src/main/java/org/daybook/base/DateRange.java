package org.daybook.base;

import java.time.LocalDate;

/// A run of days, both ends inside it.
///
/// @param first the first day
/// @param last  the last day, never before the first
public record DateRange(LocalDate first, LocalDate last) {
    /// @throws IllegalArgumentException when the last day lies before the first
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day lies before the first");
        }
    }

    /// Whether the day lies in this range, its ends included.
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
