package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Enrolment;
import org.daybook.paths.InGroup;
import org.daybook.paths.SessionLeaders;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Finds sessions from today on at which a girl is expected and whose leader may not work with girls on that day, because the
/// girl joined the path after the session was planned, or a document expires before it. The checks on planning do not catch
/// these. Called inside a passage.
public final class GirlsLeaders implements SessionLeaders {
    private static final int YEARS_AHEAD = 1;

    private final WorkWithGirls girls = new WorkWithGirls();
    private final SessionStore store = new SessionStore();
    private final AttendanceStore attendance = new AttendanceStore();

    @Override
    public void joined(UnitOfWork work, Enrolment enrolment) {
        heldFor(work, enrolment).map(Session::ledBy).distinct()
                .forEach(leader -> girls.begin(work, leader, List.of(enrolment.her())));
    }

    @Override
    public Optional<ToChange> toChange(UnitOfWork work, Enrolment enrolment) {
        var found = heldFor(work, enrolment)
                .filter(session -> !girls.mayLead(work, session.ledBy(), session.day(),
                        () -> List.of(enrolment.her())))
                .map(Session::day).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ToChange(found.size(), found.getFirst()));
    }

    /// Returns the sessions at which she is expected under this enrolment, in chronological order; none for an adult.
    private Stream<Session> heldFor(UnitOfWork work, Enrolment enrolment) {
        LocalDate today = work.today();
        return girls.isGirl(work, enrolment.her())
                ? store.on(work.tx(), today, today.plusYears(YEARS_AHEAD)).stream()
                        .filter(session -> !session.standing().isCancelled())
                        .filter(session -> isFor(session, enrolment))
                : Stream.empty();
    }

    private static boolean isFor(Session session, Enrolment enrolment) {
        return switch (session.meant().whom()) {
            case ForWhom.OnPath _ -> session.path() == enrolment.path();
            case ForWhom.OfGroup of -> enrolment.group().map(InGroup::id).filter(of.which().id()::equals).isPresent();
            case ForWhom.One _ -> false;
        };
    }

    /// Checks whether a session needs another leader, also because of a girl who came without being on its list. Past sessions
    /// are left as they were.
    boolean isToChange(UnitOfWork work, Session session, Invited invited) {
        return !session.standing().isCancelled() && !session.day().isBefore(work.today())
                && !girls.mayLead(work, session.ledBy(), session.day(), () -> there(work, session, invited));
    }

    private List<ParticipantId> there(UnitOfWork work, Session session, Invited invited) {
        return Stream.concat(invited.all(work, session).stream(),
                attendance.whoCame(work.tx(), session.id()).stream()).toList();
    }
}
