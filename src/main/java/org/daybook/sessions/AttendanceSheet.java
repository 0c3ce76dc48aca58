package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import org.daybook.participants.PersonRow;

/// A session with everyone who may be ticked.
///
/// @param session  the session
/// @param initials the initials of its leader
/// @param seats    the enrolled first, then those who came with a card, including those whose mark was taken back late
/// @param entry    whether an entry made now is late
/// @param together whether those who are expected may be there together
public record AttendanceSheet(Session session, String initials, List<Seat> seats, Entry entry,
        MeetingAllowed together) {
    /// Whether an entry is made in time.
    public enum Entry {
        /// The day of the session is in the future: nothing can be entered.
        NOT_YET,
        ON_TIME,
        /// After the register was closed, or after the session's day.
        LATE;

        static Entry of(Session session, LocalDate today) {
            if (session.day().isAfter(today)) {
                return NOT_YET;
            }
            return Late.isLate(session, today) ? LATE : ON_TIME;
        }
    }

    public AttendanceSheet {
        seats = List.copyOf(seats);
    }

    /// Returns the rows of the list in the order in which they are printed.
    List<PersonRow> printed() {
        return seats.stream().filter(seat -> seat.kind() == Seat.Kind.ENROLLED).map(Seat::person).toList();
    }

    /// Returns the mark that identifies exactly this list.
    ListMark mark() {
        return ListMark.of(session.id(), printed());
    }

    /// Returns how many are marked here, not including those counted without a card.
    public int here() {
        return (int) seats.stream().filter(Seat::here).count();
    }

    /// Returns the number of people in the room: ticked, with a card, and without one.
    public int people() {
        return here() + session.anonymous();
    }
}
