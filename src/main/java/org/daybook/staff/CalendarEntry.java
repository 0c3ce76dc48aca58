package org.daybook.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.ui.Place;

/// What a room puts into the calendar beside the sessions; nobody is named in it.
///
/// @param day     the site's local date
/// @param begins  the site's local time; empty where nobody knows it
/// @param minutes how long it takes; empty where nobody knows it
/// @param words   what it is called
/// @param place   where one goes for more
public record CalendarEntry(LocalDate day, Optional<LocalTime> begins, OptionalInt minutes, String words, Place place) {
    /// Where a room keeps what it puts into the calendar.
    public interface Source {
        /// What stands there on some days, in the order of the clock. On the write lane's thread, outside a passage.
        List<CalendarEntry> between(LocalDate first, LocalDate last);
    }
}
