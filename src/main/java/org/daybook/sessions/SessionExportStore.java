package org.daybook.sessions;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ParticipantId;
import org.daybook.paths.Path;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads the session data of an export.
final class SessionExportStore {
    List<SessionExport.Session> sessions(Tx tx, LocalDate today) {
        return tx.handle().createQuery("""
                select id, on_day, starts_at, minutes, path, title, room, anonymous
                  from session
                 where for_whom <> 'one' and cancelled is null and on_day <= :today
                 order by on_day, starts_at, path, title, room, id""").bind("today", today.toString())
                .map((RowView row) -> new SessionExport.Session(RowColumns.id(row, "id"),
                        RowColumns.day(row, "on_day"), RowColumns.time(row, "starts_at"),
                        RowColumns.number(row, "minutes"), Path.ofCode(RowColumns.text(row, "path")),
                        RowColumns.text(row, "title"), RowColumns.text(row, "room"),
                        RowColumns.number(row, "anonymous")))
                .list();
    }

    UnfilteredRows<SessionExport.Mark> marks(Tx tx) {
        return UnfilteredRows.of(tx.handle().createQuery("""
                select participant, session
                  from attendance""")
                .map((RowView row) -> new SessionExport.Mark(new ParticipantId(RowColumns.id(row, "participant")),
                        RowColumns.id(row, "session")))
                .list(), SessionExport.Mark::her);
    }

    List<SessionExport.Count> counts(Tx tx) {
        return tx.handle().createQuery("""
                select l.on_day, c.visit, c.age, sum(c.people) as people
                  from door_count c
                  join door_letter l on l.id = c.letter
                 group by l.on_day, c.visit, c.age
                 order by l.on_day, c.visit, c.age""")
                .map((RowView row) -> new SessionExport.Count(RowColumns.day(row, "on_day"),
                        RowColumns.text(row, "visit"), RowColumns.text(row, "age"), RowColumns.number(row, "people")))
                .list();
    }
}
