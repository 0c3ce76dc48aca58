package org.daybook.cases;

import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.SEE_CASES;

import java.time.LocalDate;
import java.util.List;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.Work;

/// What is due in the files she who is signed in works on: cards and initials, never what it is about. On the write
/// lane's thread; leaves no line.
public final class DueList {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final PlanStore plans = new PlanStore();

    DueList(Gate gate, Participants participants, Consents consents) {
        this.gate = gate;
        this.participants = participants;
        this.consents = consents;
    }

    /// Whether her role works on files at all.
    public boolean mayHaveAny() {
        return gate.allows(CHANGE_CASE);
    }

    /// What is due today or was before, the oldest first. Nothing of a file whose owner took her consent back.
    public List<Due> today() {
        return gate.look(SEE_CASES, work -> plans.due(work.tx(), work.who().id(), work.today()).stream()
                .filter(row -> consents.holds(work, row.ref().her(), Purpose.CASE_FILE))
                .map(row -> new Due(participants.row(work, row.ref().her()), row.ref(), row.kind(), row.on(),
                        reach(work, row)))
                .toList());
    }

    /// Today at the site.
    public LocalDate day() {
        return gate.look(SEE_CASES, Work::today);
    }

    private Due.Reach reach(Work work, PlanStore.DueRow row) {
        return consents.holds(work, row.ref().her(), Purpose.SAFE_CONTACT)
                ? Due.Reach.AS_SHE_SAID
                : Due.Reach.WHEN_SHE_COMES;
    }
}
