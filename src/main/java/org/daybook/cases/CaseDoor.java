package org.daybook.cases;

import static org.daybook.staff.Permission.CHANGE_CASE;

import java.util.List;
import java.util.function.Function;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.SubjectWork;

/// The only way to a file: the Gate checks the role, then this class checks whether the worker works on this file, whether its
/// owner still agrees to it, and whether it is open. The audit line names the owner before anything is read, so that a refused
/// attempt names her, too.
final class CaseDoor {
    private final Gate gate;
    private final Consents consents;
    private final WorkingOn working;
    private final CaseStore store = new CaseStore();

    CaseDoor(Gate gate, Consents consents, WorkingOn working) {
        this.gate = gate;
        this.working = working;
        this.consents = consents;
    }

    /// Writes into an open file.
    ///
    /// @throws Refusal `cases.refusal.*`, or `consents.refusal.not-given` if she has withdrawn her consent
    <T> T change(CaseRef ref, Function<SubjectWork, T> act) {
        return change(CHANGE_CASE, ref, act);
    }

    /// Does the same as [#change(CaseRef, Function)] with another permission.
    <T> T change(Permission permission, CaseRef ref, Function<SubjectWork, T> act) {
        return gate.about(permission, ref.her(), work -> {
            requireOpen(mine(work, ref));
            consents.demand(work, ref.her(), Purpose.CASE_FILE);
            return act.apply(work);
        });
    }

    /// Returns the file, if the person acting works on it.
    CaseStore.Stored mine(SubjectWork work, CaseRef ref) {
        var file = known(work, ref);
        if (!working.isHers(work, ref)) {
            throw new Refusal("cases.refusal.not-hers");
        }
        return file;
    }

    /// Returns the file, whoever works on it.
    CaseStore.Stored known(SubjectWork work, CaseRef ref) {
        return store.byRef(work, ref.id()).orElseThrow(() -> new Refusal("cases.refusal.unknown"));
    }

    static void requireOpen(CaseStore.Stored file) {
        if (file.closedOn().isPresent()) {
            throw new Refusal("cases.refusal.closed");
        }
    }

    static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
