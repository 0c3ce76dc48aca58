package org.daybook.sessions;

import java.util.Optional;

/// Everything that the page of a planned session shows, read in one go.
///
/// @param session     the session
/// @param touched     whether its register has entries
/// @param together    whether those who are expected may be there together
/// @param otherLeader whether it needs another leader: a girl is expected, and this one may not work with girls
/// @param series      the series to which it belongs
/// @param leaders     who may lead it
record PlanPage(Session session, boolean touched, MeetingAllowed together, boolean otherLeader,
        Optional<Series> series, Leaders leaders) {
    /// Reads the page, on the write lane's thread.
    static PlanPage read(Calendar calendar, SessionId id) {
        return new PlanPage(calendar.one(id), calendar.isTouched(id), calendar.warnings().together(id),
                calendar.warnings().isLeaderToChange(id), calendar.timetable().of(id), calendar.choices().leaders());
    }

    /// Checks whether it was cancelled, by hand or by a holiday.
    boolean cancelled() {
        return session.standing().isCancelled();
    }

    /// Checks whether a change may also apply to the sessions after it.
    boolean reachesOn() {
        return series.filter(one -> one.left() > 0).isPresent() && !touched
                && session.standing().movedFrom().isEmpty();
    }
}
