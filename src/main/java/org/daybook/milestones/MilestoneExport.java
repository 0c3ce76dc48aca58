package org.daybook.milestones;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;

/// Reads what women reached as [MilestoneImport] writes it. Inside one passage, on its thread.
public final class MilestoneExport {
    private MilestoneExport() {}

    /// Something that somebody reached.
    ///
    /// @param her     who
    /// @param what    what it is
    /// @param reached when, as far as she knows
    public record Row(ParticipantId her, MilestoneContent what, RoughDay reached) {}

    /// Everything that stands there now: without what was corrected or taken back.
    public static UnfilteredRows<Row> rows(UnitOfWork work) {
        return new MilestoneExportStore().rows(work.tx());
    }
}
