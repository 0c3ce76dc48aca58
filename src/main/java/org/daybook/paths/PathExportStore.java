package org.daybook.paths;

import java.util.List;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the groups and enrolments for an export.
final class PathExportStore {
    /// Returns all groups; one that was closed before its planned end ended on that day, but never before it began.
    List<PathExport.Group> groups(Tx tx) {
        return tx.handle().createQuery("""
                select id, path, name, starts_on, capacity, language,
                       case
                         when closed_on is not null and closed_on < coalesce(ends_on, '9999-12-31')
                         then max(closed_on, starts_on)
                         else ends_on
                       end as ended
                  from path_group
                 order by path, name, starts_on, id""").map((RowView row) -> new PathExport.Group(
                RowColumns.id(row, "id"), Path.ofCode(RowColumns.text(row, "path")), RowColumns.text(row, "name"),
                RowColumns.day(row, "starts_on"), RowColumns.maybeDay(row, "ended"),
                RowColumns.maybeNumber(row, "capacity"), RowColumns.maybeText(row, "language"))).list();
    }

    UnfilteredRows<PathExport.Row> rows(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select e.participant, e.path, e.path_group, e.started_on, e.ended_on, e.how_ended, e.reason, e.goal
                  from enrolment e
                 where not exists (select 1
                                     from enrolment o
                                    where o.participant = e.participant and o.path = e.path
                                      and o.started_on = e.started_on and o.id <> e.id
                                      and (coalesce(o.ended_on, '9999-12-31') > coalesce(e.ended_on, '9999-12-31')
                                           or o.ended_on is e.ended_on and o.id > e.id))""")
                .map(PathExportStore::row).list(), PathExport.Row::her);
    }

    private static PathExport.Row row(RowView row) {
        return new PathExport.Row(new ParticipantId(RowColumns.id(row, "participant")),
                Path.ofCode(RowColumns.text(row, "path")),
                RowColumns.maybeText(row, "path_group").map(UUID::fromString), RowColumns.day(row, "started_on"),
                RowColumns.maybeDay(row, "ended_on"), RowColumns.maybeText(row, "how_ended"),
                RowColumns.maybeText(row, "reason"), RowColumns.maybeText(row, "goal"));
    }
}
