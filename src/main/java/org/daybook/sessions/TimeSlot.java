package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.daybook.staff.StaffId;

/// A time in the calendar, with whom and where: what may clash.
///
/// @param day     when
/// @param start   from
/// @param minutes how long, 1 or more
/// @param room    where; blank where it is not known yet
/// @param ledBy   who leads it, if that is known
public record TimeSlot(LocalDate day, LocalTime start, int minutes, String room, Optional<StaffId> ledBy) {
    static TimeSlot of(Session session) {
        return new TimeSlot(session.day(), session.start(), session.minutes(), session.room(),
                Optional.of(session.ledBy()));
    }

    /// The same on another day.
    public TimeSlot on(LocalDate other) {
        return new TimeSlot(other, start, minutes, room, ledBy);
    }

    /// Whether both are under way at some moment. One that ends as the other begins does not.
    boolean overlaps(TimeSlot other) {
        return begin().isBefore(other.end()) && other.begin().isBefore(end());
    }

    /// Whether both are in one room; capitals and spaces around it make no other room.
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
