package org.daybook.cases;

import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.SEE_CASES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.contact.Advice;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// What is due in the files she who is signed in works on: cards and initials, never what it is about. On the write
/// lane's thread; leaves no line.
public final class DueList {
    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Contacts contacts;
    private final PlanStore plans = new PlanStore();

    DueList(Gate gate, Cases.Dependencies dependencies) {
        this.gate = gate;
        this.participants = dependencies.participants();
        this.consents = dependencies.consents();
        this.contacts = dependencies.contacts();
    }

    /// Whether her role works on files at all.
    public boolean mayHaveAny() {
        return gate.allows(CHANGE_CASE);
    }

    /// What is due today or was before, the oldest first. Nothing of a file whose owner took her consent back.
    public List<DueFollowUp> today() {
        return gate.look(SEE_CASES, work -> {
            var due = plans.due(work.tx(), work.who().id(), work.today()).usable(work);
            var agreed = consents.holding(work, due.stream().map(row -> row.ref().her()).toList(),
                    Purpose.CASE_FILE);
            var advice = contacts.advice(work, agreed);
            return due.stream().filter(row -> agreed.contains(row.ref().her()))
                    .map(row -> new DueFollowUp(participants.row(work, row.ref().her()), row.ref(), row.kind(),
                            row.on(),
                            reach(Objects.requireNonNull(advice.get(row.ref().her())))))
                    .toList();
        });
    }

    /// Something due in her file.
    record Due(DueFollowUp.Kind kind, LocalDate on) {}

    /// What is due in her file until a day, the oldest first, if the worker works on it and she agrees to a file.
    ///
    /// @param days how many from today on
    List<Due> about(ParticipantId her, int days) {
        return gate.about(SEE_CASES, her, work -> {
            if (!consents.holds(work, her, Purpose.CASE_FILE)) {
                return List.of();
            }
            return plans.due(work.tx(), work.who().id(), work.today().plusDays(days)).usable(work).stream()
                    .filter(row -> row.ref().her().equals(her)).map(row -> new Due(row.kind(), row.on())).toList();
        });
    }

    /// Today at the site.
    public LocalDate day() {
        return gate.look(SEE_CASES, UnitOfWork::today);
    }

    private static DueFollowUp.Reach reach(Advice advice) {
        return switch (advice.verdict()) {
            case NOW -> DueFollowUp.Reach.CALL_NOW;
            case LATER_TODAY -> DueFollowUp.Reach.LATER_TODAY;
            case NOT_TODAY -> DueFollowUp.Reach.NOT_TODAY;
            case ASK_FIRST -> DueFollowUp.Reach.ASK_FIRST;
            case NO_CALLS, NOTHING_SAID, NOT_AGREED -> DueFollowUp.Reach.WHEN_SHE_COMES;
        };
    }
}
