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

/// Finds sessions of today or later at which a girl is expected and whose leader may not work with girls on that day: the
/// girl came onto the path after it was planned, or a document runs out before. No refusal of planning sees them. Inside
/// a passage.
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

    /// What she is expected at by this enrolment, in the order of the clock; nothing for a woman of age.
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

    /// Whether a session needs another leader: also for a girl who came without being on its list. What is over is as it was.
    boolean isToChange(UnitOfWork work, Session session, Invited invited) {
        return !session.standing().isCancelled() && !session.day().isBefore(work.today())
                && !girls.mayLead(work, session.ledBy(), session.day(), () -> there(work, session, invited));
    }

    private List<ParticipantId> there(UnitOfWork work, Session session, Invited invited) {
        return Stream.concat(invited.all(work, session).stream(),
                attendance.whoCame(work.tx(), session.id()).stream()).toList();
    }
}
