package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.staff.StaffId;

/// When, where, by whom and for whom a session is held from now on.
///
/// @param day     when
/// @param start   from
/// @param minutes how long
/// @param room    where, at most 40 characters
/// @param ledBy   who leads it
/// @param whom    who is expected
public record Rearranged(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, String room, StaffId ledBy,
        ForWhom whom) {
    /// As a session stands now.
    public static Rearranged of(Session session) {
        return new Rearranged(Optional.of(session.day()), Optional.of(session.start()), session.minutes(),
                session.room(), session.ledBy(), session.meant().whom());
    }

    /// The same on another day.
    public Rearranged on(LocalDate other) {
        return new Rearranged(Optional.of(other), start, minutes, room, ledBy, whom);
    }

    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        NewSession.missing(day, "day", found);
        NewSession.missing(start, "start", found);
        NewSession.length(minutes, found);
        NewSession.text(room, NewSession.LONGEST_ROOM, "room", found);
        return found;
    }
}
