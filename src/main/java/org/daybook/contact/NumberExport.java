package org.daybook.contact;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads telephone numbers in the form in which [NumberImport] writes them: those that she gave, and those of a register, which
/// stay hidden. Inside one passage, on its thread.
public final class NumberExport {
    private NumberExport() {}

    /// A number.
    ///
    /// @param her       the woman
    /// @param telephone as written
    public record Row(ParticipantId her, String telephone) {}

    /// Returns at most one number of each woman: that of her latest wishes or, only if they have none, that of a register. Leaves out
    /// women who want neither calls nor texts.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new NumberExportStore().rows(work.tx());
    }
}
