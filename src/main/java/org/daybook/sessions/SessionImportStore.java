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

/// SQL that reads what an import must not write twice.
final class SessionImportStore {
    /// A session that is here.
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

    /// Who is marked in a session.
    Set<UUID> marks(Tx tx, UUID session) {
        return new HashSet<>(tx.handle().createQuery("""
                select participant
                  from attendance
                 where session = :session""").bind("session", session).mapTo(UUID.class).list());
    }
}
