package org.daybook.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.daybook.ui.Place;

/// The sessions of a week.
///
/// @param anyDay any day of it
public record Week(LocalDate anyDay) implements Place {
    /// The week's first day.
    LocalDate monday() {
        return anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The week's last day.
    LocalDate sunday() {
        return monday().plusDays(6);
    }
}
