package org.daybook.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.ui.Place;

/// The sessions of a month.
///
/// @param anyDay any day of it; initially has the focus
public record Month(LocalDate anyDay) implements Place {
    /// Returns the month.
    YearMonth month() {
        return YearMonth.from(anyDay);
    }

    /// Returns every day that its page shows: whole weeks, starting on Monday.
    List<LocalDate> days() {
        var first = month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1)).toList();
    }
}
