package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import org.daybook.paths.Enrolment;
import org.daybook.ui.TimeSpan;

/// One woman's sessions, as shown in the overview of her record.
///
/// @param paths  her paths, those under way first
/// @param coming the sessions at which she is expected in the next [#DAYS_AHEAD] days, the next one first
/// @param held   the sessions of the last year at which she was expected or present, the oldest first
/// @param span   the year up to today
record HerSessions(List<Enrolment> paths, List<Session> coming, List<Held> held, TimeSpan span) {
    /// The number of days it looks ahead.
    static final int DAYS_AHEAD = 28;

    HerSessions {
        paths = List.copyOf(paths);
        coming = List.copyOf(coming);
        held = List.copyOf(held);
    }

    /// A session that was held.
    ///
    /// @param session the session
    /// @param came    whether she was there
    record Held(Session session, boolean came) {}

    /// Returns the last session held for an enrolment.
    Optional<Held> last(Enrolment one) {
        return held.reversed().stream().filter(past -> isFor(past.session(), one)).findFirst();
    }

    /// Returns the next session planned for an enrolment.
    Optional<Session> next(Enrolment one) {
        return coming.stream().filter(session -> isFor(session, one)).findFirst();
    }

    private static boolean isFor(Session session, Enrolment one) {
        return session.path() == one.path() && switch (session.meant().whom()) {
            case ForWhom.OnPath _,ForWhom.One _ -> true;
            case ForWhom.OfGroup of -> one.group().map(group -> group.id().equals(of.which().id())).orElse(false);
        };
    }
}
