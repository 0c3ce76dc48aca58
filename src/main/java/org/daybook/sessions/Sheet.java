package org.daybook.sessions;

import java.util.List;

/// A session with everyone who may be ticked.
///
/// @param session  the session
/// @param initials of who leads it
/// @param seats    the enrolled first, then those who came with a card
public record Sheet(Session session, String initials, List<Seat> seats) {
    public Sheet {
        seats = List.copyOf(seats);
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
