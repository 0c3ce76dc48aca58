package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;

/// Something that clashes with a time in the calendar. It is reported, and the time can be saved anyway.
public sealed interface Clash {
    /// The day on which the two clash; if one runs past midnight, the day of the later one.
    LocalDate day();

    /// Another session is held in that room at that time.
    ///
    /// @param title its title
    /// @param room  the room
    /// @param day   its day
    /// @param start its start
    /// @param end   its end
    record InRoom(String title, String room, LocalDate day, LocalTime start, LocalTime end) implements Clash {}

    /// The leader leads another session at that time.
    ///
    /// @param title    the title of the other session
    /// @param initials the initials of the leader
    /// @param day      its day
    /// @param start    its start
    /// @param end      its end
    record OfLeader(String title, String initials, LocalDate day, LocalTime start, LocalTime end) implements Clash {}

    /// The site holds nothing on that day.
    ///
    /// @param words what the day is called
    /// @param day   the day
    record OnHoliday(String words, LocalDate day) implements Clash {}
}
