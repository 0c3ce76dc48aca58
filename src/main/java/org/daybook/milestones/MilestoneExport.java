package org.daybook.milestones;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads what women reached in the form in which [MilestoneImport] writes it. Inside one passage, on its thread.
public final class MilestoneExport {
    private MilestoneExport() {}

    /// Something that a woman reached.
    ///
    /// @param her     the woman
    /// @param what    what it is
    /// @param reached when, as far as she knows
    public record Row(ParticipantId her, MilestoneContent what, RoughDay reached) {}

    /// Returns everything currently stored, without what was corrected or withdrawn.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new MilestoneExportStore().rows(work.tx());
    }
}
