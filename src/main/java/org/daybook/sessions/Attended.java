package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Movable;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.paths.Path;
import org.daybook.staff.Erased;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.UnitOfWork;

/// What other rooms ask about who came, inside their passages: for her copy, her erasure, and how long she is kept.
public final class Attended {
    private final SessionStore store = new SessionStore();
    private final AttendanceStore attendance = new AttendanceStore();

    /// The rows that move when two cards are joined.
    public List<Movable> movable() {
        return List.of(Movable.of("attendance", (work, from, to) -> attendance.move(work.tx(), from, to),
                (work, row) -> attendance.moveBack(work.tx(), row)), Movable.ofTable("session"));
    }

    /// The sessions she came to, newest first.
    public List<Session> attendedBy(UnitOfWork work, ParticipantId her) {
        return store.attendedBy(work.tx(), her);
    }

    /// Whether a session for everyone on a path is planned from today on, inside another room's passage.
    public boolean isWholePathPlanned(UnitOfWork work, Path path) {
        return store.isPlannedForAll(work.tx(), path, work.today());
    }

    /// To how many of the sessions held for her while she was on a path she came, inside another room's passage.
    public AttendedShare.Share share(UnitOfWork work, Enrolment enrolment, LocalDate until) {
        return attendance.share(work.tx(), enrolment, until);
    }

    /// The sessions she came to and those that were planned for her alone, newest first, as they are read to her.
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = Stream.concat(told("sessions.copy.session", store.attendedBy(work.tx(), her)),
                told("sessions.copy.for-her", store.plannedFor(work.tx(), her))).toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("sessions.copy.title", lines));
    }

    private static Stream<SubjectAccessSection.Line> told(String key, List<Session> sessions) {
        return sessions.stream()
                .map(session -> new SubjectAccessSection.Line(key, new SubjectAccessSection.Value.Several(
                        List.of(new SubjectAccessSection.Value.Day(session.day()),
                                new SubjectAccessSection.Value.Words(session.title())))));
    }

    /// The day on which everyone who ever came came last.
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return attendance.lastSeen(work.tx());
    }

    /// How often everyone who ever came came.
    public Map<ParticipantId, Integer> visits(UnitOfWork work) {
        return attendance.visits(work.tx());
    }

    /// Takes her out of every session: where she was, a nameless visitor was; what was held for her alone is for nobody
    /// any more.
    public void erase(UnitOfWork work, Erased her) {
        store.forget(work.tx(), her.id());
        attendance.makeNameless(work.tx(), her.id());
    }
}
