package org.daybook.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The days that a chart covers, so that charts above each other share one axis.
///
/// @param from its first day
/// @param to   its last day, not before the first
public record TimeSpan(LocalDate from, LocalDate to) {
    private static final int MOST_MONTHS = 8;

    /// Returns the span of all these days, never shorter than two months.
    public static TimeSpan around(Stream<LocalDate> days, LocalDate today) {
        var all = Stream.concat(days, Stream.of(today)).sorted().toList();
        var first = all.getFirst();
        return new TimeSpan(first.isAfter(today.minusMonths(2)) ? today.minusMonths(2) : first, all.getLast());
    }

    /// Returns the position of a day, from 0 to 1.
    double share(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
        return (double) ChronoUnit.DAYS.between(from, day) / whole;
    }

    /// Returns the first days of the months to label, at most eight of them.
    List<LocalDate> months() {
        var all = Stream.iterate(from.withDayOfMonth(1).plusMonths(1), month -> !month.isAfter(to),
                month -> month.plusMonths(1)).toList();
        int step = (all.size() + MOST_MONTHS - 1) / MOST_MONTHS;
        return Stream.iterate(0, i -> i < all.size(), i -> i + Math.max(1, step)).map(all::get).toList();
    }
}
