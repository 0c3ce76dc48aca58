package org.daybook.childcare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The age of a child, as far as it was told.
public sealed interface ChildAge {
    /// The maximum age in childcare, in years.
    int OLDEST = 17;

    /// Returns the age in whole years on a day, never below 0.
    int on(LocalDate day);

    /// In years, as told on a day.
    ///
    /// @param years 0 to [#OLDEST]
    record Told(int years, LocalDate toldOn) implements ChildAge {
        @Override
        public int on(LocalDate day) {
            return years + (int) Math.max(0, ChronoUnit.YEARS.between(toldOn, day));
        }
    }

    /// Born in a month; a year older on the first day after it, as everywhere in this program.
    record Born(YearMonth month) implements ChildAge {
        @Override
        public int on(LocalDate day) {
            return (int) Math.max(0, ChronoUnit.YEARS.between(month.plusMonths(1).atDay(1), day));
        }
    }
}
