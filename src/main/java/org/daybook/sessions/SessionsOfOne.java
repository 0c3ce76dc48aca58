package org.daybook.sessions;

import static org.daybook.staff.Permission.SEE_HER_SESSIONS;

import java.time.LocalDateTime;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Paths;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.ui.TimeSpan;

/// The sessions one woman goes to, for the overview of her record. Methods open their own passage, on the write lane's thread;
/// each throws [org.daybook.base.Refusal] if the worker's role does not permit it, or if she is hidden from the worker.
final class SessionsOfOne {
    private final Gate gate;
    private final Paths paths;
    private final SessionsOfOneStore store = new SessionsOfOneStore();

    SessionsOfOne(Gate gate, Paths paths) {
        this.gate = gate;
        this.paths = paths;
    }

    /// Checks whether the worker's role may see them.
    boolean maySee() {
        return gate.allows(SEE_HER_SESSIONS);
    }

    /// Returns the sessions at which she is expected in the next [HerSessions#DAYS_AHEAD] days, the next one first.
    List<Session> coming(ParticipantId her) {
        return gate.about(SEE_HER_SESSIONS, her, this::coming);
    }

    /// Returns her paths, and her sessions of the last year and the next days.
    HerSessions all(ParticipantId her) {
        return gate.about(SEE_HER_SESSIONS, her, work -> {
            var today = work.today();
            var held = store.held(work, today.minusYears(1), today);
            return new HerSessions(paths.of(work, her), coming(work), held,
                    TimeSpan.around(held.stream().map(one -> one.session().day()), today));
        });
    }

    private List<Session> coming(SubjectWork work) {
        var now = LocalDateTime.of(work.today(), work.timeOfDay());
        return store.expecting(work, work.today(), work.today().plusDays(HerSessions.DAYS_AHEAD)).stream()
                .filter(session -> session.isYetToEnd(now)).toList();
    }
}
