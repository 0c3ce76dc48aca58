package org.daybook.cases;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;

/// Whether she who acts works on a file: because she is named on it, or because she covers for a colleague who is. Inside a
/// passage.
final class WorkingOn {
    private final CoveredColleagues covered;
    private final CaseStore store = new CaseStore();

    WorkingOn(CoveredColleagues covered) {
        this.covered = covered;
    }

    /// Whether she works on it today.
    boolean isHers(UnitOfWork work, CaseRef ref) {
        return forWhom(work).stream().anyMatch(who -> store.worksOn(work.tx(), ref, who));
    }

    /// Whose files she works on today: first her own.
    List<StaffId> forWhom(UnitOfWork work) {
        return Stream.concat(Stream.of(work.who().id()), covered.today(work).stream()).toList();
    }
}
