package org.daybook.consents;

import java.util.Objects;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the answers for an export.
final class ConsentExportStore {
    /// Returns the answers for an export. If the same answer was given twice on a day, the later one is kept, because it is the
    /// one that may hold.
    UnfilteredRows<ConsentExport.Row> rows(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select c.participant, c.number, c.purpose, c.answer, c.on_day, c.until_day, c.wording, c.language
                  from consent_event c
                 where c.purpose not in ('referral', 'case-file')
                   and not exists (select 1
                                     from consent_event n
                                    where n.participant = c.participant and n.purpose = c.purpose
                                      and n.number > c.number
                                      and (n.on_day < c.on_day or n.on_day = c.on_day and n.answer = c.answer))
                 order by c.participant, c.on_day, c.number""").map(ConsentExportStore::row).list(),
                ConsentExport.Row::her);
    }

    private static ConsentExport.Row row(RowView row) {
        return new ConsentExport.Row(new ParticipantId(RowColumns.id(row, "participant")),
                Objects.requireNonNull(row.getColumn("number", Long.class)),
                Purpose.ofCode(RowColumns.text(row, "purpose")), ConsentStatus.ofCode(RowColumns.text(row, "answer")),
                RowColumns.day(row, "on_day"), RowColumns.maybeDay(row, "until_day"),
                new ConsentWording(RowColumns.number(row, "wording"), RowColumns.text(row, "language")));
    }
}
