package org.daybook.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.paths.Path;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what an import must not write again.
final class SessionImportStore {
    /// Counts that are imported have no time of day.
    static final String NO_TIME = "00:00";

    /// A session that exists.
    record One(UUID id, LocalDate day, LocalTime start, Path path, String title) {}

    List<One> all(Tx tx) {
        return tx.handle().createQuery("""
                select id, on_day, starts_at, path, title
                  from session
                 where for_whom <> 'one' and cancelled is null""")
                .map((RowView row) -> new One(RowColumns.id(row, "id"),
                        RowColumns.day(row, "on_day"), RowColumns.time(row, "starts_at"),
                        Path.ofCode(RowColumns.text(row, "path")), RowColumns.text(row, "title")))
                .list();
    }

    /// Checks whether an import counted this many at the door.
    boolean isCounted(Tx tx, SessionImport.AtDoor at, int people) {
        return tx.handle().createQuery("""
                select exists (select 1
                                 from door_letter l
                                 join door_count c on c.letter = l.id
                                where l.on_day = :day and l.since = :since and c.visit = :visit and c.age = :age
                                  and c.people = :people)""").bind("day", at.day().toString())
                .bind("since", NO_TIME).bind("visit", at.visit().code()).bind("age", at.age().code())
                .bind("people", people).mapTo(Boolean.class).one();
    }

    /// Returns who is marked in a session.
    Set<UUID> marks(Tx tx, UUID session) {
        return new HashSet<>(tx.handle().createQuery("""
                select participant
                  from attendance
                 where session = :session""").bind("session", session).mapTo(UUID.class).list());
    }
}
