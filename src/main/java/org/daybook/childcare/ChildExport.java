package org.daybook.childcare;

import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads children as [ChildImport] writes them. Inside one passage, on its thread.
public final class ChildExport {
    private ChildExport() {}

    /// Children of those who agree today that something is written down about them.
    public static UnfilteredRows<Child> rows(UnitOfWork work) {
        return new ChildStore().agreed(work.tx(), work.today());
    }
}
