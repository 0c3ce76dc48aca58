package org.daybook.cases;

import static org.daybook.staff.Permission.CLOSE_CASE;
import static org.daybook.staff.Permission.HAND_IN_PLAN;

import org.daybook.staff.Colleagues;
import org.daybook.staff.UnitOfWork;

/// Reads a file at once: one query for each table, however long its history.
final class CaseReading {
    private final CaseStore store = new CaseStore();
    private final PlanStore plans = new PlanStore();
    private final StandingStore standing = new StandingStore();
    private final DutyStore duties = new DutyStore();
    private final Colleagues colleagues = new Colleagues();

    OpenCase read(UnitOfWork work, CaseStore.Stored file) {
        var tx = work.tx();
        var ref = file.ref();
        var subject = ref.id().value();
        return new OpenCase(ref,
                new OpenCase.Head(file.openedOn(), file.closedOn(), file.wordsGoneOn(), file.presenting(),
                        store.needs(tx, ref)),
                new OpenCase.Plan(plans.protection(tx, ref), plans.actions(tx, ref), plans.followUps(tx, ref)),
                standing.history(tx, ref), standing.closings(tx, ref),
                new OpenCase.Duties(duties.reports(tx, ref), duties.requests(tx, ref)), duties.aide(tx, ref),
                new OpenCase.People(store.workers(tx, ref), colleagues.initials(work)),
                new OpenCase.Reviews(colleagues.newestReview(work, HAND_IN_PLAN, subject),
                        colleagues.newestReview(work, CLOSE_CASE, subject)),
                work.today());
    }
}
