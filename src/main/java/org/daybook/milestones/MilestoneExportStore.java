package org.daybook.milestones;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the data of an export of what women reached.
final class MilestoneExportStore {
    UnfilteredRows<MilestoneExport.Row> rows(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select m.*
                  from milestone m
                 where m.state = 'stands'
                   and m.number = (select max(newer.number)
                                     from milestone newer
                                    where newer.participant = m.participant and newer.fact = m.fact)""")
                .map((RowView row) -> new MilestoneExport.Row(new ParticipantId(RowColumns.id(row, "participant")),
                        MilestoneStore.what(row), RoughDay.read(RowColumns.text(row, "reached"))))
                .list(), MilestoneExport.Row::her);
    }
}
