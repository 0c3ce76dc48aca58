package org.daybook.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/// The parameters of an invented site: the same recipe always gives the same people and figures.
///
/// @param size the size
/// @param seed any number
/// @param asOf the last day; its morning is over, its afternoon is planned
public record Recipe(Size size, long seed, LocalDate asOf) {
    private static final LocalTime FIVE_PAST_TEN = LocalTime.of(10, 5);

    /// Returns Monday of the first week.
    LocalDate firstMonday() {
        return lastMonday().minusWeeks(size.weeks() - 1L);
    }

    /// Returns Monday of the last day's week.
    LocalDate lastMonday() {
        return asOf.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    }

    /// Returns the moment at which the story ends, in the site's time. It is fixed, so that figures do not depend on the hour
    /// in which the site was made.
    LocalDateTime end() {
        return asOf.atTime(FIVE_PAST_TEN);
    }
}
