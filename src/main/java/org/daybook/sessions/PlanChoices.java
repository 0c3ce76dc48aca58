package org.daybook.sessions;

import static org.daybook.staff.Permission.PLAN_SESSION;
import static org.daybook.staff.Permission.SEE_SESSIONS;
import static org.daybook.staff.Permission.SEE_SHEETS;
import static org.daybook.staff.Permission.TICK_ATTENDANCE;

import java.util.List;
import java.util.Optional;
import org.daybook.participants.CardNumber;
import org.daybook.participants.PersonRow;
import org.daybook.paths.Content;
import org.daybook.paths.Group;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;

/// What the plan of a session may be made of: who leads it, for whom it is, what was held before. Methods open a passage
/// of their own, on the write lane's thread; each throws [org.daybook.base.Refusal] when her role may not.
public final class PlanChoices {
    private static final int MOST_SUGGESTED = 40;

    private final Gate gate;
    private final Calendar.Dependencies dependencies;
    private final SessionStore sessions = new SessionStore();
    private final Colleagues colleagues = new Colleagues();

    PlanChoices(Gate gate, Calendar.Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
    }

    /// Who may be chosen to lead a session: whoever works here, in the order in which they came.
    public Leaders leaders() {
        return gate.look(SEE_SESSIONS, work -> new Leaders(colleagues.here(work).stream().filter(
                member -> Gate.allows(member, PLAN_SESSION) || Gate.allows(member, TICK_ATTENDANCE))
                .toList(), work.who().id()));
    }

    /// The newest session of each title used before, at most 40, newest first: what a new plan may start from.
    public List<Session> usual() {
        return gate.look(SEE_SESSIONS, work -> sessions.usual(work.tx(), MOST_SUGGESTED));
    }

    /// The rooms that sessions were or will be held in, at most 40, the one used last first: a room in which nothing is
    /// held again and again too.
    public List<String> rooms() {
        return gate.look(SEE_SESSIONS, work -> sessions.rooms(work.tx(), MOST_SUGGESTED));
    }

    /// The groups for which a session may be planned: those that take people, by path and first day.
    public List<Group> groups() {
        return gate.look(SEE_SESSIONS, work -> dependencies.paths().groups().open(work));
    }

    /// What the site calls the parts of its paths: what a session may be called after.
    public List<Content> modules() {
        return gate.look(SEE_SESSIONS, work -> dependencies.paths().contents().all(work).stream()
                .filter(one -> one.sort() == Content.Sort.MODULE).toList());
    }

    /// Whether her role may plan a session for one woman alone. May be asked on any thread.
    public boolean mayPlanForOne() {
        return gate.allows(SEE_SHEETS);
    }

    /// The woman of a card, for whom alone a session may be planned. Nobody from whom the worker is kept away.
    public Optional<PersonRow> byCard(String typed) {
        return gate.look(SEE_SHEETS, work -> CardNumber.read(typed)
                .flatMap(card -> dependencies.participants().byCard(work, card).visible(work).stream().findFirst()));
    }
}
