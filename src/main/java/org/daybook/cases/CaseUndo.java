package org.daybook.cases;

import static org.daybook.staff.Permission.CORRECT_CASE;

import java.util.List;
import org.daybook.base.Refusal;

/// Takes back what was just written into a file, as long as nobody changed it since. The journal keeps that it stood
/// there. Each method is one passage on the write lane's thread, of the kind with which a file is put right, so that
/// whoever received something of it can be told; throws [Refusal] as [CaseWork] does, and
/// `cases.refusal.changed-since`.
public final class CaseUndo {
    private final CaseDoor door;
    private final PlanStore plans = new PlanStore();

    CaseUndo(CaseDoor door) {
        this.door = door;
    }

    /// Takes back a contact, and when the next one is due.
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

    /// Takes back rows that were added to the plan.
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
