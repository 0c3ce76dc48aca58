package org.daybook.childcare;

import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads children in the form in which [ChildImport] writes them. Inside one passage, on its thread.
public final class ChildExport {
    private ChildExport() {}

    /// Returns the children of women who today consent to their being recorded.
    public static UnfilteredRows<Child> rows(UnitOfWork work) {
        return new ChildStore().agreed(work.tx(), work.today());
    }
}
