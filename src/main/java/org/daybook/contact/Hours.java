package org.daybook.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// When she may be called. Values left out do not restrict it.
///
/// @param days  days of the week; empty means any
/// @param from  not earlier than this, in the site's time
/// @param to    not later than this; never before `from`
/// @param words what days and times cannot express, in plain words
public record Hours(Set<DayOfWeek> days, Optional<LocalTime> from, Optional<LocalTime> to, Optional<String> words) {
    /// At any time.
    public static final Hours ANY = new Hours(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Hours {
        days = Set.copyOf(days);
    }

    /// Checks whether the day suits her.
    public boolean suits(LocalDate day) {
        return days.isEmpty() || days.contains(day.getDayOfWeek());
    }

    /// Checks whether the time suits her, on a day that does. The last minute is included.
    public boolean suits(LocalTime time) {
        return from.map(first -> !time.isBefore(first)).orElse(true)
                && to.map(last -> !time.isAfter(last)).orElse(true);
    }

    /// Checks whether her time of the day is still to come.
    public boolean isAhead(LocalTime time) {
        return from.map(time::isBefore).orElse(false);
    }

    /// Returns the first day from this one on that suits her.
    public LocalDate firstFrom(LocalDate day) {
        var at = day;
        while (!suits(at)) {
            at = at.plusDays(1);
        }
        return at;
    }
}
