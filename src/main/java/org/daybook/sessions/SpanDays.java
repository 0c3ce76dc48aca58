package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.CalendarEntry;

/// The contents of a span of days.
///
/// @param lines     their sessions, including cancelled ones, in chronological order
/// @param holidays  the days on which the site holds nothing
/// @param conflicts schedule conflicts
/// @param entries   entries from other rooms
record SpanDays(List<DayLine> lines, List<Holiday> holidays, MarkedConflicts conflicts, List<CalendarEntry> entries) {
    /// Reads them, on the write lane's thread.
    static SpanDays read(SessionsFeature.Dependencies rooms, LocalDate first, LocalDate last) {
        return new SpanDays(rooms.calendar().between(first, last), rooms.calendar().holidays().between(first, last),
                MarkedConflicts.between(rooms, first, last), entries(rooms, first, last));
    }

    /// Returns the entries of other rooms in a span of days, in the order in which they return them. Called on the write lane's
    /// thread.
    static List<CalendarEntry> entries(SessionsFeature.Dependencies rooms, LocalDate first, LocalDate last) {
        return rooms.others().get().stream().flatMap(source -> source.between(first, last).stream()).toList();
    }

    /// Returns the sessions of one day.
    List<DayLine> on(LocalDate day) {
        return lines.stream().filter(line -> line.session().day().equals(day)).toList();
    }

    /// Returns the entries of other rooms on one day.
    List<CalendarEntry> entries(LocalDate day) {
        return entries.stream().filter(one -> one.day().equals(day)).toList();
    }

    /// Returns what a day is called on which the site holds nothing.
    Optional<String> holiday(LocalDate day) {
        return holidays.stream().filter(one -> one.day().equals(day)).map(Holiday::words).findFirst();
    }
}
