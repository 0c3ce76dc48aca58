package org.daybook.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that reads what an import must not write twice.
final class PathImportStore {
    /// An enrolment with the woman it is for.
    record Hers(UUID her, PathImport.Span span) {}

    /// Returns path and folded name by id.
    Map<UUID, String> groups(Tx tx) {
        return tx.handle().createQuery("""
                select id, path, name
                  from path_group""").map((RowView row) -> Map.entry(RowColumns.id(row, "id"),
                RowColumns.text(row, "path") + "|" + RowColumns.text(row, "name").toLowerCase(Locale.ROOT)))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Hers> enrolments(Tx tx) {
        return tx.handle().createQuery("""
                select participant, path, started_on, ended_on
                  from enrolment""").map((RowView row) -> new Hers(RowColumns.id(row, "participant"),
                new PathImport.Span(Path.ofCode(RowColumns.text(row, "path")), RowColumns.day(row, "started_on"),
                        RowColumns.maybeDay(row, "ended_on").orElse((LocalDate) null))))
                .list();
    }
}
