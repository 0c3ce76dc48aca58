package org.daybook.work;

import java.util.List;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads where women worked and work as [PlacementImport] writes it. Inside one passage, on its thread.
public final class PlacementExport {
    private PlacementExport() {}

    /// A company.
    ///
    /// @param id   which
    /// @param name what it is called; two may have the same
    public record Named(CompanyId id, String name) {}

    /// Every company, in the order of its name.
    public static List<Named> companies(UnitOfWork work) {
        return new CompanyStore().lines(work).stream().map(Company.Line::company)
                .map(one -> new Named(one.id(), one.details().name())).toList();
    }

    /// Everybody's, the earliest first.
    public static UnfilteredRows<Placement> rows(UnitOfWork work) {
        return new PlacementStore().all(work.tx());
    }
}
