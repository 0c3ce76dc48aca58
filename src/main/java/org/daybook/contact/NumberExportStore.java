package org.daybook.contact;

import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the telephone numbers for an export.
final class NumberExportStore {
    UnfilteredRows<NumberExport.Row> rows(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                with wished as (
                  select w.participant, w.telephone, w.calls = 'no' and coalesce(w.texts, 'no') = 'no' as unwanted
                    from contact_wish w
                   where w.number = (select max(n.number)
                                       from contact_wish n
                                      where n.participant = w.participant))
                select participant, telephone
                  from wished
                 where telephone is not null and unwanted is not 1
                union all
                select u.participant, min(u.telephone)
                  from contact_unasked u
                 where u.participant not in (select participant
                                               from wished
                                              where telephone is not null or unwanted is 1)
                 group by u.participant""")
                .map((RowView row) -> new NumberExport.Row(new ParticipantId(RowColumns.id(row, "participant")),
                        RowColumns.text(row, "telephone")))
                .list(), NumberExport.Row::her);
    }
}
