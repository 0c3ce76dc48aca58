package org.daybook.cases;

import static org.daybook.staff.Permission.CORRECT_CASE;
import static org.daybook.staff.Permission.HAND_IN_PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.base.Refusal;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Review;
import org.daybook.staff.SubjectWork;

/// What is written inside an open file, by those who work on it. Each method is one passage on the write lane's thread and
/// throws [Refusal]: `cases.refusal.not-hers`, `cases.refusal.closed`, `consents.refusal.not-given`; and
/// [IllegalArgumentException] for a form that has problems.
public final class CaseWork {
    private final CaseDoor door;
    private final CaseStore store = new CaseStore();
    private final PlanStore plans = new PlanStore();
    private final StandingStore standings = new StandingStore();
    private final DutyStore duties = new DutyStore();
    private final Colleagues colleagues = new Colleagues();

    CaseWork(CaseDoor door) {
        this.door = door;
    }

    /// Records what brings her.
    public void present(CaseRef ref, Presenting presenting) {
        CaseDoor.requireSound(presenting.problems());
        change(ref, work -> store.write(work, ref, presenting));
    }

    /// Records a need, or changes its words.
    public void need(CaseRef ref, Need need) {
        CaseDoor.requireSound(CaseTextLimits.problems("words", need.words()));
        change(ref, work -> store.need(work, work.newId(), ref, need));
    }

    /// Removes a need; the journal keeps it.
    public void noNeed(CaseRef ref, Area area) {
        change(ref, work -> store.noNeed(work, ref, area));
    }

    /// Records her protection plan.
    public void protect(CaseRef ref, ProtectionPlan plan) {
        CaseDoor.requireSound(plan.problems());
        change(ref, work -> plans.write(work, work.newId(), ref, plan));
    }

    /// Records whether she wants a protection plan; its contents stay.
    public ProtectionPlan protect(CaseRef ref, PlanNeeded answer) {
        return door.change(ref, work -> {
            var plan = plans.protection(work.tx(), ref).needed(Optional.of(answer));
            plans.write(work, work.newId(), ref, plan);
            return plan;
        });
    }

    /// Adds a row to the plan.
    ///
    /// @return the whole plan, and the row
    public JustWritten<Action> plan(CaseRef ref, NewAction form) {
        CaseDoor.requireSound(form.problems());
        return door.change(ref, work -> {
            var before = plans.actions(work.tx(), ref);
            plans.insert(work, ref, new Action(new ActionId(work.newId()), form, ActionStatus.OPEN, work.today()));
            return JustWritten.of(before, plans.actions(work.tx(), ref), Action::id);
        });
    }

    /// Corrects a row of the plan; its status stays, and the journal keeps the former contents.
    ///
    /// @return the whole plan
    public List<Action> correct(CaseRef ref, ActionId id, NewAction form) {
        CaseDoor.requireSound(form.problems());
        return door.change(CORRECT_CASE, ref, work -> {
            requireThere(plans.correct(work, ref, id, form));
            return plans.actions(work.tx(), ref);
        });
    }

    /// Records the status of a row of the plan.
    ///
    /// @return the whole plan
    public List<Action> became(CaseRef ref, ActionId id, ActionStatus status) {
        return door.change(ref, work -> {
            requireThere(plans.status(work, ref, id, status, work.today()));
            return plans.actions(work.tx(), ref);
        });
    }

    /// Submits the plan for reading by somebody other than its author; work goes on meanwhile.
    public void handIn(CaseRef ref) {
        door.change(HAND_IN_PLAN, ref, work -> {
            work.names(ref.id().value());
            work.awaitReview();
            return true;
        });
    }

    /// Returns a colleague's review of the plan submitted last.
    public Optional<Review> planReview(CaseRef ref) {
        return door.change(ref, work -> colleagues.newestReview(work, HAND_IN_PLAN, ref.id().value()));
    }

    /// Records the outcome of a contact, and when the next one is due.
    ///
    /// @param planned the one that was due, if any
    /// @return all contacts, and those that were changed
    /// @throws Refusal `cases.refusal.held-already` if somebody else was faster
    public JustWritten<FollowUp> contact(CaseRef ref, Optional<FollowUpId> planned, Contact form) {
        CaseDoor.requireSound(form.problems());
        return door.change(ref, work -> {
            var before = plans.followUps(work.tx(), ref);
            var held = new FollowUp.Held(form.outcome().orElseThrow(), work.today(), form.words());
            planned.ifPresentOrElse(id -> hold(work, ref, id, held), () -> plans.insert(work, ref,
                    new FollowUp(new FollowUpId(work.newId()), work.today(), Optional.of(held), work.who().id())));
            form.nextOn().ifPresent(day -> next(work, ref, day));
            return JustWritten.of(before, plans.followUps(work.tx(), ref), FollowUp::id);
        });
    }

    private void hold(SubjectWork work, CaseRef ref, FollowUpId id, FollowUp.Held held) {
        if (plans.hold(work, ref, id, held) == 0) {
            throw new Refusal("cases.refusal.held-already");
        }
    }

    /// Corrects a contact; the journal keeps the former contents.
    ///
    /// @param held without problems, on a day that is not in the future
    /// @return all contacts
    public List<FollowUp> correct(CaseRef ref, FollowUpId id, Corrected held) {
        CaseDoor.requireSound(held.problems());
        return door.change(CORRECT_CASE, ref, work -> {
            requireThere(plans.correct(work, ref, id, held.held()));
            return plans.followUps(work.tx(), ref);
        });
    }

    private static void requireThere(int rows) {
        if (rows == 0) {
            throw new Refusal("cases.refusal.unknown");
        }
    }

    /// Records when the next contact is due; moves it if there is one already.
    ///
    /// @return all contacts
    public List<FollowUp> next(CaseRef ref, LocalDate day) {
        return door.change(ref, work -> {
            next(work, ref, day);
            return plans.followUps(work.tx(), ref);
        });
    }

    private void next(SubjectWork work, CaseRef ref, LocalDate day) {
        plans.followUps(work.tx(), ref).stream().filter(one -> one.held().isEmpty()).findFirst()
                .ifPresentOrElse(one -> plans.move(work, ref, one.id(), day),
                        () -> plans.insert(work, ref, new FollowUp(new FollowUpId(work.newId()), day,
                                Optional.empty(), work.who().id())));
    }

    /// Appends to the history of her legal status; none of it is ever overwritten.
    ///
    /// @return the history, newest first
    public List<StandingEntry> standing(CaseRef ref, Decided decided) {
        CaseDoor.requireSound(decided.problems());
        return door.change(ref, work -> {
            standings.append(work, work.newId(), ref, new StandingEntry(decided, work.today(), work.who().id()));
            return standings.history(work.tx(), ref);
        });
    }

    /// Records a report that the law required.
    ///
    /// @return all of them, newest first
    public List<Kept<MandatoryReport>> report(CaseRef ref, MandatoryReport report) {
        CaseDoor.requireSound(report.problems());
        return door.change(ref, work -> {
            duties.insert(work, work.newId(), ref, report, work.who().id());
            return duties.reports(work.tx(), ref);
        });
    }

    /// Corrects a report; the journal keeps the former contents.
    ///
    /// @return all of them, newest first
    public List<Kept<MandatoryReport>> correct(CaseRef ref, Kept<MandatoryReport> report) {
        CaseDoor.requireSound(report.form().problems());
        return door.change(CORRECT_CASE, ref, work -> {
            requireThere(duties.correct(work, ref, report.id(), report.form()));
            return duties.reports(work.tx(), ref);
        });
    }

    /// Records a request from outside.
    ///
    /// @return all of them, newest first
    public List<Kept<OutsideRequest>> request(CaseRef ref, OutsideRequest request) {
        CaseDoor.requireSound(request.problems());
        return door.change(ref, work -> {
            duties.insert(work, work.newId(), ref, request, work.today(), work.who().id());
            return duties.requests(work.tx(), ref);
        });
    }

    /// Corrects a request, or records the decision once it is no longer pending.
    ///
    /// @return all of them, newest first
    public List<Kept<OutsideRequest>> decide(CaseRef ref, Kept<OutsideRequest> request) {
        CaseDoor.requireSound(request.form().problems());
        return door.change(CORRECT_CASE, ref, work -> {
            requireThere(duties.correct(work, ref, request.id(), request.form(), work.today()));
            return duties.requests(work.tx(), ref);
        });
    }

    /// Keeps headings in mind; an empty set deletes all of it, and the journal never held it.
    public void keepInMind(CaseRef ref, Set<AideHeading> ticks) {
        change(ref, work -> {
            if (ticks.isEmpty()) {
                duties.noAide(work, ref);
            } else {
                duties.aide(work, work.newId(), ref, ticks);
            }
        });
    }

    private void change(CaseRef ref, Consumer<SubjectWork> act) {
        door.change(ref, work -> {
            act.accept(work);
            return true;
        });
    }
}
