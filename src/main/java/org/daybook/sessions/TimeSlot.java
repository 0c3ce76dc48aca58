package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A time in the calendar with its leader and room, for finding clashes.
///
/// @param day     the day
/// @param start   the start
/// @param minutes the length, 1 or more
/// @param room    the room; blank if not known yet
/// @param ledBy   the leader, if known
public record TimeSlot(LocalDate day, LocalTime start, int minutes, String room, Optional<StaffId> ledBy) {
    static TimeSlot of(Session session) {
        return new TimeSlot(session.day(), session.start(), session.minutes(), session.room(),
                Optional.of(session.ledBy()));
    }

    /// Returns the same slot on another day.
    public TimeSlot on(LocalDate other) {
        return new TimeSlot(other, start, minutes, room, ledBy);
    }

    /// Checks whether both are under way at the same moment. A slot that ends as the other begins does not overlap.
    boolean overlaps(TimeSlot other) {
        return begin().isBefore(other.end()) && other.begin().isBefore(end());
    }

    /// Checks whether both are in the same room, ignoring case and surrounding spaces.
    boolean sameRoom(TimeSlot other) {
        return !room.isBlank() && room.strip().toLowerCase(Locale.ROOT)
                .equals(other.room.strip().toLowerCase(Locale.ROOT));
    }

    private LocalDateTime begin() {
        return day.atTime(start);
    }

    private LocalDateTime end() {
        return begin().plusMinutes(minutes);
    }
}
