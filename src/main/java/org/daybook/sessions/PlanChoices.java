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

/// The choices for the plan of a session: who leads it, for whom it is, what was held before. Methods open their own passage,
/// on the write lane's thread; each throws [org.daybook.base.Refusal] if her role does not permit it.
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

    /// Returns who may be chosen to lead a session: everyone who works here, in the order in which they joined.
    public Leaders leaders() {
        return gate.look(SEE_SESSIONS, work -> new Leaders(colleagues.here(work).stream().filter(
                member -> Gate.allows(member, PLAN_SESSION) || Gate.allows(member, TICK_ATTENDANCE))
                .toList(), work.who().id()));
    }

    /// Returns the newest session of each title used before, at most 40, newest first, as starting points for a new plan.
    public List<Session> usual() {
        return gate.look(SEE_SESSIONS, work -> sessions.usual(work.tx(), MOST_SUGGESTED));
    }

    /// Returns the rooms in which sessions were or will be held, at most 40, the last used first, including rooms that are not
    /// used regularly.
    public List<String> rooms() {
        return gate.look(SEE_SESSIONS, work -> sessions.rooms(work.tx(), MOST_SUGGESTED));
    }

    /// Returns the groups for which a session may be planned: those that accept women, by path and first day.
    public List<Group> groups() {
        return gate.look(SEE_SESSIONS, work -> dependencies.paths().groups().open(work));
    }

    /// Returns what the site calls the parts of its paths: possible titles for a session.
    public List<Content> modules() {
        return gate.look(SEE_SESSIONS, work -> dependencies.paths().contents().all(work).stream()
                .filter(one -> one.sort() == Content.Sort.MODULE).toList());
    }

    /// Checks whether her role may plan a session for one woman alone. May be called on any thread.
    public boolean mayPlanForOne() {
        return gate.allows(SEE_SHEETS);
    }

    /// Returns the woman with a card, for planning a session for her alone; empty if she is hidden from the worker. Each card is
    /// a search by card.
    ///
    /// @throws org.daybook.base.Refusal `staff.refusal.search-rest` if this search must wait two seconds
    public Optional<PersonRow> byCard(String typed) {
        var read = CardNumber.read(typed);
        read.filter(_ -> gate.allows(SEE_SHEETS)).ifPresent(dependencies.participants().finder()::byCard);
        return gate.look(SEE_SHEETS, work -> read
                .flatMap(card -> dependencies.participants().byCard(work, card).visible(work).stream().findFirst()));
    }
}
