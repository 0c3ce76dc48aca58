package org.daybook.contact;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads telephone numbers as [NumberImport] writes them: those that she gave, and those of a register, which stay closed.
/// Inside one passage, on its thread.
public final class NumberExport {
    private NumberExport() {}

    /// A number.
    ///
    /// @param her       whose it is
    /// @param telephone as it is written
    public record Row(ParticipantId her, String telephone) {}

    /// At most one number of each woman: of her newest wishes, and only where they have none the one of a register.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new NumberExportStore().rows(work.tx());
    }
}
