package org.daybook.staff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.ui.Place;

/// An entry that a room adds to the calendar in addition to sessions; it names nobody.
///
/// @param day     the site's local date
/// @param begins  the site's local time; empty if not known
/// @param minutes its length; empty if not known
/// @param words   what it is called
/// @param place   the page with more about it
public record CalendarEntry(LocalDate day, Optional<LocalTime> begins, OptionalInt minutes, String words, Place place) {
    /// A source of a room's calendar entries.
    public interface Source {
        /// Returns the entries in a span of days, in chronological order. Called on the write lane's thread, outside a passage.
        List<CalendarEntry> between(LocalDate first, LocalDate last);
    }
}
