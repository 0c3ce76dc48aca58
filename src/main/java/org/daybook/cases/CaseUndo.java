package org.daybook.cases;

import static org.daybook.staff.Permission.CORRECT_CASE;

import java.util.List;
import org.daybook.base.Refusal;

/// Undoes what was just written into a file, if nobody has changed it since. The journal keeps it. Each method is one passage
/// on the write lane's thread, of the same kind as a correction, so that those who received information can be told; throws
/// [Refusal] as [CaseWork] does, and `cases.refusal.changed-since`.
public final class CaseUndo {
    private final CaseDoor door;
    private final PlanStore plans = new PlanStore();

    CaseUndo(CaseDoor door) {
        this.door = door;
    }

    /// Undoes a contact, and when the next one is due.
    ///
    /// @return all contacts
    public List<FollowUp> contact(CaseRef ref, JustWritten<FollowUp> written) {
        return door.change(CORRECT_CASE, ref, work -> {
            requireUnchanged(written, plans.followUps(work.tx(), ref));
            written.touched().forEach(one -> one.before().ifPresentOrElse(
                    before -> plans.putBack(work, ref, before), () -> plans.delete(work, ref, one.now().id())));
            return plans.followUps(work.tx(), ref);
        });
    }

    /// Undoes rows that were added to the plan.
    ///
    /// @return the whole plan
    public List<Action> plan(CaseRef ref, JustWritten<Action> written) {
        return door.change(CORRECT_CASE, ref, work -> {
            requireUnchanged(written, plans.actions(work.tx(), ref));
            written.touched().forEach(one -> plans.delete(work, ref, one.now().id()));
            return plans.actions(work.tx(), ref);
        });
    }

    private static <T> void requireUnchanged(JustWritten<T> written, List<T> now) {
        if (!written.holds(now)) {
            throw new Refusal("cases.refusal.changed-since");
        }
    }
}
