package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.StaffId;

/// When, where, by whom and for whom a session is held from now on.
///
/// @param day     the day
/// @param start   the start
/// @param minutes the length
/// @param room    the room, at most 40 characters
/// @param ledBy   the leader
/// @param whom    who is expected
public record Rearranged(Optional<LocalDate> day, Optional<LocalTime> start, int minutes, String room, StaffId ledBy,
        ForWhom whom) {
    /// Returns the present arrangement of a session.
    public static Rearranged of(Session session) {
        return new Rearranged(Optional.of(session.day()), Optional.of(session.start()), session.minutes(),
                session.room(), session.ledBy(), session.meant().whom());
    }

    /// Returns the same for another day.
    public Rearranged on(LocalDate other) {
        return new Rearranged(Optional.of(other), start, minutes, room, ledBy, whom);
    }

    /// Combines two people's changes of one session: room, leader, people and length each take the value of the person who
    /// changed it, and so do day and start, together.
    ///
    /// @param seen   the form as it was filled
    /// @param stored the session as stored now
    /// @throws Refusal `sessions.refusal.changed-meanwhile` if both changed the same field differently
    Rearranged besides(Rearranged seen, Rearranged stored) {
        boolean timed = seen.day.equals(day) && seen.start.equals(start);
        pick(List.of(seen.day, seen.start), List.of(day, start), List.of(stored.day, stored.start));
        return new Rearranged(timed ? stored.day : day, timed ? stored.start : start,
                pick(seen.minutes, minutes, stored.minutes), pick(seen.room.strip(), room.strip(), stored.room.strip()),
                pick(seen.ledBy, ledBy, stored.ledBy), pick(seen.whom, whom, stored.whom));
    }

    private static <T> T pick(T seen, T mine, T stored) {
        if (mine.equals(seen)) {
            return stored;
        }
        if (!stored.equals(seen) && !stored.equals(mine)) {
            throw new Refusal("sessions.refusal.changed-meanwhile");
        }
        return mine;
    }

    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        NewSession.missing(day, "day", found);
        NewSession.missing(start, "start", found);
        NewSession.length(minutes, found);
        NewSession.text(room, NewSession.LONGEST_ROOM, "room", found);
        return found;
    }
}
