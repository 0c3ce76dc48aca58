package org.daybook.sessions;

import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Work;

/// What a worker does about the calendar: when, where and by whom sessions are held. Who came is the business of
/// [Sessions]. Methods open a passage of their own, on the write lane's thread; each throws [Refusal] when her role may
/// not.
public final class Calendar {
    private static final int MOST_SUGGESTED = 40;

    private final Gate gate;
    private final ZoneId zone;
    private final SessionStore store = new SessionStore();

    /// @param gate the way to the store
    /// @param zone the site's time zone
    public Calendar(Gate gate, ZoneId zone) {
        this.gate = gate;
        this.zone = zone;
    }

    /// Plans a session, led by whoever plans it.
    ///
    /// @throws IllegalArgumentException when the form has problems
    public Session plan(NewSession form) {
        return planAll(List.of(form)).getFirst();
    }

    /// Plans several sessions in one go, for example those of a week, each led by whoever plans them.
    ///
    /// @return in the order of the forms
    /// @throws IllegalArgumentException when a form has problems; none is planned then
    public List<Session> planAll(List<NewSession> forms) {
        if (!forms.stream().allMatch(form -> form.problems().isEmpty())) {
            throw new IllegalArgumentException("a form has problems");
        }
        return gate.pass(PLAN_SESSION, work -> forms.stream().map(form -> plan(work, form)).toList());
    }

    /// The sessions of some days with their counts, in the order of the clock.
    public List<DayLine> between(LocalDate first, LocalDate last) {
        return gate.look(SEE_SESSIONS, work -> store.between(work.tx(), first, last));
    }

    /// The newest session of each title used before, at most 40, newest first: what a new plan may start from.
    public List<Session> usual() {
        return gate.look(SEE_SESSIONS, work -> store.usual(work.tx(), MOST_SUGGESTED));
    }

    private Session plan(Work work, NewSession form) {
        var session = new Session(new SessionId(work.newId()), form.day().orElseThrow(), form.start().orElseThrow(),
                form.minutes(), form.path().orElseThrow(), form.title().strip(), form.room().strip(), work.who().id(),
                Optional.empty(), 0, Session.Register.OPEN);
        work.concerns(session.id().value());
        store.insert(work.tx(), session, zone);
        return session;
    }
}
