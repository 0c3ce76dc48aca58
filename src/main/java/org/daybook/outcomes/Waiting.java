package org.daybook.outcomes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// A note that waits to be read: whose, and since when; never what it says.
///
/// @param person her line
/// @param note   what it is
public record Waiting(PersonRow person, HerReadings.Note note) {
    private static final int WORKING_DAYS = 2;

    /// Whether two working days have gone by: Saturdays and Sundays are none. Holidays count as working days, so a note
    /// comes too early rather than too late.
    public boolean isLate(LocalDate today) {
        return today.isAfter(note.raised()) && note.raised().plusDays(1).datesUntil(today.plusDays(1))
                .filter(Waiting::isWorkingDay).limit(WORKING_DAYS).count() == WORKING_DAYS;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
