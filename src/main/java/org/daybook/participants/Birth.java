package org.daybook.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/// Year and, if she gave it, month of birth. Never a day.
///
/// @param year  for example 1994
/// @param month 1 to 12, or empty
public record Birth(int year, OptionalInt month) {
    /// Returns the first day on which she has this age.
    public LocalDate turns(int age) {
        return YearMonth.of(year, month.orElse(12)).plusMonths(1).plusYears(age).atDay(1);
    }

    /// Returns her age in whole years on a day. She turns N on the first day after her birth month or, if the month is not
    /// known, on the first day of the following year.
    public int ageOn(LocalDate day) {
        var turns = turns(0);
        int age = day.getYear() - turns.getYear();
        return turns.plusYears(age).isAfter(day) ? age - 1 : age;
    }
}
