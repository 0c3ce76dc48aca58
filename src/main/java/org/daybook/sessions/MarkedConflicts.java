package org.daybook.sessions;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.staff.Permission;

/// The sessions in a span of days that the calendar marks with *schedule conflict*, for staff who plan or have their sheets;
/// the printed calendar does not show it.
///
/// @param sessions the marked sessions
record MarkedConflicts(Set<SessionId> sessions) {
    MarkedConflicts {
        sessions = Set.copyOf(sessions);
    }

    /// Finds them. Called on the write lane.
    static MarkedConflicts between(SessionsFeature.Dependencies rooms, LocalDate first, LocalDate last) {
        return rooms.gate().allows(Permission.PLAN_SESSION) || rooms.gate().allows(Permission.SEE_SHEETS)
                ? new MarkedConflicts(rooms.calendar().warnings().conflicts(first, last).stream().map(Session::id)
                        .collect(Collectors.toSet()))
                : new MarkedConflicts(Set.of());
    }

    boolean at(Session session) {
        return sessions.contains(session.id());
    }
}
