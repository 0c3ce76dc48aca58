package org.daybook.sessions;

import java.util.Locale;
import java.util.Optional;
import org.daybook.paths.Path;
import org.daybook.staff.StaffId;

/// The filter that narrows the calendar to some sessions.
///
/// @param room   the room, ignoring case and spaces; empty for any room
/// @param leader the leader; empty for any leader
/// @param path   the path; empty for any path
record CalendarFilter(Optional<String> room, Optional<StaffId> leader, Optional<Path> path) {
    /// All sessions.
    static final CalendarFilter ALL = new CalendarFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /// Checks whether a session is shown.
    boolean admits(Session session) {
        return room.map(CalendarFilter::plain).filter(one -> !one.equals(plain(session.room()))).isEmpty()
                && leader.filter(one -> !one.equals(session.ledBy())).isEmpty()
                && path.filter(one -> one != session.path()).isEmpty();
    }

    /// Checks whether the filter excludes anything.
    boolean isNarrow() {
        return !equals(ALL);
    }

    static String plain(String room) {
        return room.strip().toLowerCase(Locale.ROOT);
    }
}
