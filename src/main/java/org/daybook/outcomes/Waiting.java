package org.daybook.outcomes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.daybook.participants.PersonRow;

/// A note that waits to be read, with the participant and the date but not its content.
///
/// @param person her row
/// @param note   the note
public record Waiting(PersonRow person, HerReadings.Note note) {
    private static final int WORKING_DAYS = 2;

    /// Checks whether two working days have passed; Saturdays and Sundays do not count. Holidays count as working days, so that
    /// a note appears too early rather than too late.
    public boolean isLate(LocalDate today) {
        return today.isAfter(note.raised()) && note.raised().plusDays(1).datesUntil(today.plusDays(1))
                .filter(Waiting::isWorkingDay).limit(WORKING_DAYS).count() == WORKING_DAYS;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
