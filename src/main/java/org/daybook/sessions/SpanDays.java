package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.staff.CalendarEntry;

/// What some days of the calendar hold.
///
/// @param lines     their sessions, also the cancelled ones, in the order of the clock
/// @param holidays  on which nothing is held
/// @param conflicts schedule conflicts
/// @param entries   what other rooms put there
record SpanDays(List<DayLine> lines, List<Holiday> holidays, MarkedConflicts conflicts, List<CalendarEntry> entries) {
    /// Reads them, on the write lane's thread.
    static SpanDays read(SessionsFeature.Dependencies rooms, LocalDate first, LocalDate last) {
        return new SpanDays(rooms.calendar().between(first, last), rooms.calendar().holidays().between(first, last),
                MarkedConflicts.between(rooms, first, last), entries(rooms, first, last));
    }

    /// What other rooms put on some days, in the order in which they tell it. On the write lane's thread.
    static List<CalendarEntry> entries(SessionsFeature.Dependencies rooms, LocalDate first, LocalDate last) {
        return rooms.others().get().stream().flatMap(source -> source.between(first, last).stream()).toList();
    }

    /// The sessions of one of them.
    List<DayLine> on(LocalDate day) {
        return lines.stream().filter(line -> line.session().day().equals(day)).toList();
    }

    /// What other rooms put there on one of them.
    List<CalendarEntry> entries(LocalDate day) {
        return entries.stream().filter(one -> one.day().equals(day)).toList();
    }

    /// What a day is called on which nothing is held.
    Optional<String> holiday(LocalDate day) {
        return holidays.stream().filter(one -> one.day().equals(day)).map(Holiday::words).findFirst();
    }
}
