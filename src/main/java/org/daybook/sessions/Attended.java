package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Movable;
import org.daybook.paths.AttendedShare;
import org.daybook.paths.Enrolment;
import org.daybook.staff.Erased;
import org.daybook.staff.Told;
import org.daybook.staff.Work;

/// What other rooms ask about who came, inside their passages: for her copy, her erasure, and how long she is kept.
public final class Attended {
    private final SessionStore store = new SessionStore();
    private final AttendanceStore attendance = new AttendanceStore();

    /// The rows that move when two cards are joined.
    public Movable movable() {
        return Movable.of("attendance", (work, from, to) -> attendance.move(work.tx(), from, to),
                (work, row) -> attendance.moveBack(work.tx(), row));
    }

    /// The sessions she came to, newest first.
    public List<Session> attendedBy(Work work, ParticipantId her) {
        return store.attendedBy(work.tx(), her);
    }

    /// To how many of the sessions held for her while she was on a path she came, inside another room's passage.
    public AttendedShare.Share share(Work work, Enrolment enrolment, LocalDate until) {
        return attendance.share(work.tx(), enrolment, until);
    }

    /// The sessions she came to, newest first, as they are read to her.
    public List<Told> tell(Work work, ParticipantId her) {
        var lines = store.attendedBy(work.tx(), her).stream().map(session -> new Told.Line("sessions.copy.session",
                new Told.Value.Several(List.of(new Told.Value.Day(session.day()),
                        new Told.Value.Words(session.title())))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Told("sessions.copy.title", lines));
    }

    /// The day on which everyone who ever came came last.
    public Map<ParticipantId, LocalDate> lastSeen(Work work) {
        return attendance.lastSeen(work.tx());
    }

    /// How often everyone who ever came came.
    public Map<ParticipantId, Integer> visits(Work work) {
        return attendance.visits(work.tx());
    }

    /// Takes her out of every session: where she was, a nameless visitor was.
    public void erase(Work work, Erased her) {
        attendance.makeNameless(work.tx(), her.id());
    }
}
