package org.daybook.cases;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;
import org.daybook.staff.UnitOfWork;

/// Whether the person acting works on a file: because she is named on it, or because she covers for a colleague who is. Runs
/// inside a passage.
final class WorkingOn {
    private final CoveredColleagues covered;
    private final CaseStore store = new CaseStore();

    WorkingOn(CoveredColleagues covered) {
        this.covered = covered;
    }

    /// Checks whether she works on it today.
    boolean isHers(UnitOfWork work, CaseRef ref) {
        return forWhom(work).stream().anyMatch(who -> store.worksOn(work.tx(), ref, who));
    }

    /// Returns the colleagues whose files she works on today: herself first.
    List<StaffId> forWhom(UnitOfWork work) {
        return Stream.concat(Stream.of(work.who().id()), covered.today(work).stream()).toList();
    }
}
