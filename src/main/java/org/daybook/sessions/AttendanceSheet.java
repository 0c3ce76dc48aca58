package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import org.daybook.participants.PersonRow;

/// A session with everyone who may be ticked.
///
/// @param session  the session
/// @param initials of who leads it
/// @param seats    the enrolled first, then those who came with a card, also whose mark was taken back late
/// @param entry    whether what is entered now is entered late
/// @param together whether those who are expected may be there together
public record AttendanceSheet(Session session, String initials, List<Seat> seats, Entry entry,
        MeetingAllowed together) {
    /// Whether something is entered in time.
    public enum Entry {
        /// Its day is yet to come: nothing can be entered.
        NOT_YET,
        ON_TIME,
        /// After the register was closed, or after the session's day.
        LATE;

        static Entry of(Session session, LocalDate today) {
            if (session.day().isAfter(today)) {
                return NOT_YET;
            }
            return Late.isSo(session, today) ? LATE : ON_TIME;
        }
    }

    public AttendanceSheet {
        seats = List.copyOf(seats);
    }

    /// The rows of the list in their order, as they are printed.
    List<PersonRow> printed() {
        return seats.stream().filter(seat -> seat.kind() == Seat.Kind.ENROLLED).map(Seat::person).toList();
    }

    /// What stands for this very list.
    ListMark mark() {
        return ListMark.of(session.id(), printed());
    }

    /// How many are marked here, without those counted without a card.
    public int here() {
        return (int) seats.stream().filter(Seat::here).count();
    }

    /// Everybody in the room: ticked, with a card, and without one.
    public int people() {
        return here() + session.anonymous();
    }
}
