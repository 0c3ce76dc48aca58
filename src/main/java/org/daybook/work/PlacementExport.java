package org.daybook.work;

import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads where women worked and work as [PlacementImport] writes it. Used inside one passage, on its thread.
public final class PlacementExport {
    private PlacementExport() {}

    /// Returns all placements, the earliest first.
    public static UnfilteredRows<Placement> rows(UnitOfWork work) {
        return new PlacementStore().all(work.tx());
    }
}
