package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// The SQL that reads questionnaires for an export.
final class ReadingExportStore {
    private record Asked(ParticipantId her, String instrument, LocalDate on) {}

    UnfilteredRows<ReadingExport.Row> rows(Tx tx) {
        var given = new LinkedHashMap<Asked, Map<String, Integer>>();
        tx.handle().createQuery("""
                select r.id, r.participant, r.code, r.on_day, a.item, a.value
                  from reading r
                  join reading_answer a on a.reading = r.id
                 where r.state = 'done' and r.code <> 'goals' and a.value is not null
                   and not exists (select 1
                                     from reading o
                                    where o.participant = r.participant and o.code = r.code and o.on_day = r.on_day
                                      and o.state = 'done' and o.id > r.id)""")
                .map((RowView row) -> Map.entry(
                        new Asked(new ParticipantId(RowColumns.id(row, "participant")), RowColumns.text(row, "code"),
                                RowColumns.day(row, "on_day")),
                        Map.entry(RowColumns.text(row, "item"), RowColumns.number(row, "value"))))
                .forEach(one -> given.computeIfAbsent(one.getKey(), _ -> new HashMap<>())
                        .put(one.getValue().getKey(), one.getValue().getValue()));
        return UnfilteredRows.of(given.entrySet().stream()
                .map(one -> new ReadingExport.Row(one.getKey().her(), one.getKey().instrument(), one.getKey().on(),
                        one.getValue()))
                .toList(), ReadingExport.Row::her);
    }
}
