package org.daybook.sessions;

import java.util.List;
import java.util.Optional;
import org.daybook.paths.Enrolment;
import org.daybook.ui.TimeSpan;

/// One woman's sessions, as the overview of her record shows them.
///
/// @param paths  hers, those under way first
/// @param coming to which she is expected in the next [#DAYS_AHEAD] days, the next one first
/// @param held   of the last year, to which she was expected or came, the oldest first
/// @param span   of the year until today
record HerSessions(List<Enrolment> paths, List<Session> coming, List<Held> held, TimeSpan span) {
    /// How far ahead it looks.
    static final int DAYS_AHEAD = 28;

    HerSessions {
        paths = List.copyOf(paths);
        coming = List.copyOf(coming);
        held = List.copyOf(held);
    }

    /// A session that was held.
    ///
    /// @param session which
    /// @param came    whether she was there
    record Held(Session session, boolean came) {}

    /// The last one that was held for an enrolment.
    Optional<Held> last(Enrolment one) {
        return held.reversed().stream().filter(past -> isFor(past.session(), one)).findFirst();
    }

    /// The next one that is planned for an enrolment.
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
