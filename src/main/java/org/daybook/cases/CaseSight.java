package org.daybook.cases;

import static org.daybook.staff.Permission.BEGIN_CASE;
import static org.daybook.staff.Permission.CHANGE_CASE;
import static org.daybook.staff.Permission.OPEN_CASE;
import static org.daybook.staff.Permission.OPEN_OWN_CASE;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// Who may see what of a file. Runs inside a passage that has named the woman before.
final class CaseSight {
    private final Gate gate;
    private final Consents consents;
    private final WorkingOn working;
    private final CaseStore store = new CaseStore();
    private final Colleagues colleagues = new Colleagues();

    CaseSight(Gate gate, Consents consents, WorkingOn working) {
        this.gate = gate;
        this.working = working;
        this.consents = consents;
    }

    /// Returns what the person acting may see of a woman's file.
    CaseAccess of(UnitOfWork work, ParticipantId her) {
        var file = store.of(work.tx(), her);
        return file.filter(one -> isReadable(work, one.ref())).map(one -> hers(work, one.ref()))
                .orElseGet(() -> fromOutside(work, file.map(CaseStore.Stored::ref)));
    }

    /// Checks whether the person acting may read this file: she works on it, or reviews files.
    boolean isReadable(UnitOfWork work, CaseRef ref) {
        return gate.allows(OPEN_CASE)
                || gate.allows(OPEN_OWN_CASE) && working.isHers(work, ref);
    }

    /// Checks whether the person acting may read this file now: consent to it holds, too.
    boolean mayOpen(UnitOfWork work, CaseRef ref) {
        return isReadable(work, ref) && consents.opens(work, ref.her(), Purpose.CASE_FILE);
    }

    private CaseAccess hers(UnitOfWork work, CaseRef ref) {
        boolean mine = working.isHers(work, ref) && gate.allows(CHANGE_CASE);
        return new CaseAccess.Hers(ref, consents.opens(work, ref.her(), Purpose.CASE_FILE)
                ? CaseAccess.Consent.HOLDS
                : CaseAccess.Consent.MISSING, mine ? CaseAccess.May.WRITE : CaseAccess.May.READ);
    }

    private CaseAccess fromOutside(UnitOfWork work, Optional<CaseRef> ref) {
        if (ref.isEmpty() && gate.allows(BEGIN_CASE)) {
            return new CaseAccess.None();
        }
        if (gate.allowsWithReason(OPEN_CASE)) {
            return new CaseAccess.WithReason(ref, ref.map(one -> initials(work, one)).orElse(List.of()));
        }
        return ref.isPresent() && gate.allows(BEGIN_CASE)
                ? new CaseAccess.Others(initials(work, ref.get()))
                : new CaseAccess.Nothing();
    }

    private List<String> initials(UnitOfWork work, CaseRef ref) {
        var all = colleagues.initials(work);
        return store.workers(work.tx(), ref).stream().map(worker -> all.getOrDefault(worker.who(), "")).toList();
    }
}
