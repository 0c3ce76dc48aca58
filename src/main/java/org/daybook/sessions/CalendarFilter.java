package org.daybook.sessions;

import java.util.Locale;
import java.util.Optional;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// To which sessions the calendar is narrowed.
///
/// @param room   where they are held, capitals and spaces apart; empty for anywhere
/// @param leader who leads them; empty for whoever
/// @param path   part of which path; empty for each
record CalendarFilter(Optional<String> room, Optional<StaffId> leader, Optional<Path> path) {
    /// All sessions.
    static final CalendarFilter ALL = new CalendarFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether a session is seen.
    boolean admits(Session session) {
        return room.map(CalendarFilter::plain).filter(one -> !one.equals(plain(session.room()))).isEmpty()
                && leader.filter(one -> !one.equals(session.ledBy())).isEmpty()
                && path.filter(one -> one != session.path()).isEmpty();
    }

    /// Whether it leaves anything out.
    boolean isNarrow() {
        return !equals(ALL);
    }

    static String plain(String room) {
        return room.strip().toLowerCase(Locale.ROOT);
    }
}
