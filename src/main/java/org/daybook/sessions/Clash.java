package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;

/// Something in the way of a time in the calendar. It is said and may be saved all the same.
public sealed interface Clash {
    /// The day on which they meet; the later one's, where one goes on past midnight.
    LocalDate day();

    /// Another session is in that room at that time.
    ///
    /// @param title what it is called
    /// @param room  which room
    /// @param day   when
    /// @param start from
    /// @param end   to
    record InRoom(String title, String room, LocalDate day, LocalTime start, LocalTime end) implements Clash {}

    /// Whoever leads it leads another session at that time.
    ///
    /// @param title    what that one is called
    /// @param initials of who leads both
    /// @param day      when
    /// @param start    from
    /// @param end      to
    record OfLeader(String title, String initials, LocalDate day, LocalTime start, LocalTime end) implements Clash {}

    /// Nothing is held on that day.
    ///
    /// @param words what the day is called
    /// @param day   which day
    record OnHoliday(String words, LocalDate day) implements Clash {}
}
