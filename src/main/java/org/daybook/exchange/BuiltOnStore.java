package org.daybook.exchange;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnfilteredRows;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// SQL that finds what refers to the rows of an import, or changed them since. Its rows are those that the journal recorded
/// under its audit line. Names of tables and columns come from the schema, which only migrations write.
final class BuiltOnStore {
    /// Derived from other rows, or not imported: removed with the import.
    private static final Set<String> GO_WITH_IT = Set.of("name_key", "import_refused", "import_proposal",
            "counted_mark");
    private static final String PARTICIPANT = "participant";
    private static final String SESSION = "session";

    /// Whether a later line of the journal changes a row. A mark that was only set aside, or shown again, is as it was imported:
    /// only the sign of its number changed.
    private static final String CHANGES = """
            later.op <> 'i'
            and not (i.tab = 'attendance' and later.op = 'u'
                     and exists (select 1
                                   from attendance a
                                  where a.id = i.row_id
                                    and a.session = json_extract(later.before, '$.session')
                                    and a.participant = json_extract(later.before, '$.participant')
                                    and abs(a.number) = abs(json_extract(later.before, '$.number'))))""";

    /// A column of a table that refers to rows of another.
    private record Reference(String table, String column) {}

    /// Rows of a table.
    ///
    /// @param table  the table
    /// @param column the column by which they are found
    /// @param where  which rows; `:line`, `:table` and `:own` are bound
    /// @param of     the table with the rows of the import
    private record Rows(String table, String column, String where, String of) {}

    /// Returns what refers to rows of the import, or changed them since: table and number of rows.
    Map<String, Integer> tables(Tx tx, UUID line) {
        var found = new TreeMap<>(changed(tx, line));
        referring(tx, line, (rows, count) -> found.merge(rows.table(), count, Integer::sum));
        return found;
    }

    private static Map<String, Integer> changed(Tx tx, UUID line) {
        return tx.handle().createQuery("""
                select i.tab, count(distinct i.row_id) as rows
                  from journal i
                  join journal later on later.tab = i.tab and later.row_id = i.row_id
                 where i.audit_id = :line and i.op = 'i' and %s
                 group by i.tab""".formatted(CHANGES)).bind("line", line)
                .map((RowView row) -> Map.entry(text(row, "tab"), number(row, "rows"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Returns the women whom these rows are about.
    UnfilteredRows<ParticipantId> women(Tx tx, UUID line) {
        var found = new HashSet<ParticipantId>();
        all(tx, line).forEach(rows -> owner(tx, rows, PARTICIPANT).ifPresent(column -> found.addAll(query(tx, line,
                "select distinct \"%s\" as owner from \"%s\" where %s and \"%s\" is not null".formatted(column,
                        rows.table(), rows.where(), column),
                rows).map(row -> new ParticipantId(RowColumns.id(row, "owner"))).list())));
        return UnfilteredRows.of(found.stream().toList(), her -> her);
    }

    /// Returns the days of the sessions that these rows are about.
    Set<LocalDate> days(Tx tx, UUID line) {
        var found = new TreeSet<LocalDate>();
        all(tx, line).forEach(rows -> owner(tx, rows, SESSION).ifPresent(column -> found.addAll(query(tx, line,
                "select distinct on_day from session where id in (select \"%s\" from \"%s\" where %s)".formatted(
                        column, rows.table(), rows.where()),
                rows).map(row -> day(row, "on_day")).list())));
        return found;
    }

    private static Query query(Tx tx, UUID line, String sql, Rows rows) {
        return tx.handle().createQuery(sql).bind("line", line).bind("table", rows.of()).bind("own", rows.table());
    }

    /// Returns the column of rows that names a woman or a session; empty if they have none.
    private static Optional<String> owner(Tx tx, Rows rows, String whose) {
        if (rows.of().equals(whose)) {
            return Optional.of(rows.column());
        }
        return columns(tx, rows.table()).contains(whose) ? Optional.of(whose) : Optional.empty();
    }

    private static List<Rows> all(Tx tx, UUID line) {
        var found = new ArrayList<Rows>();
        changed(tx, line).keySet().forEach(table -> {
            var key = key(tx, table);
            found.add(new Rows(table, "id", key + """
                     in (select i.row_id
                           from journal i
                           join journal later on later.tab = i.tab and later.row_id = i.row_id
                          where i.audit_id = :line and i.tab = :table and i.op = 'i' and %s)
                        and :own is not null""".formatted(CHANGES), table));
        });
        referring(tx, line, (rows, _) -> found.add(rows));
        return found;
    }

    private static void referring(Tx tx, UUID line, BiConsumer<Rows, Integer> found) {
        var own = written(tx, line);
        for (var table : own) {
            for (var reference : references(tx, table)) {
                if (!GO_WITH_IT.contains(reference.table())) {
                    var rows = rows(tx, reference, table, own.contains(reference.table()));
                    int count = query(tx, line, "select count(*) from \"%s\" where %s".formatted(rows.table(),
                            rows.where()), rows).mapTo(Integer.class).one();
                    if (count > 0) {
                        found.accept(rows, count);
                    }
                }
            }
        }
    }

    /// Returns the tables with rows of the import.
    static List<String> written(Tx tx, UUID line) {
        return tx.handle().createQuery("""
                select distinct tab
                  from journal
                 where audit_id = :line and op = 'i'
                 order by tab""").bind("line", line).mapTo(String.class).list();
    }

    private static List<Reference> references(Tx tx, String table) {
        return tx.handle().createQuery("""
                select t.name, f."from" as col
                  from sqlite_schema t, pragma_foreign_key_list(t.name) f
                 where t.type = 'table' and f."table" = :table""").bind("table", table)
                .map((RowView row) -> new Reference(text(row, "name"), text(row, "col"))).list();
    }

    private static Rows rows(Tx tx, Reference reference, String table, boolean alsoOwn) {
        var others = alsoOwn
                ? "and %s not in (select row_id from journal where audit_id = :line and tab = :own and op = 'i')"
                        .formatted(key(tx, reference.table()))
                : "and :own is not null";
        return new Rows(reference.table(), reference.column(), """
                "%s" in (select row_id
                           from journal
                          where audit_id = :line and tab = :table and op = 'i')
                   %s""".formatted(reference.column(), others), table);
    }

    /// Returns the key of a row in the journal.
    static String key(Tx tx, String table) {
        var columns = tx.handle().createQuery("""
                select name
                  from pragma_table_info(:table)
                 where pk > 0
                 order by pk""").bind("table", table).mapTo(String.class).list();
        return columns.size() == 1
                ? "cast(\"" + columns.getFirst() + "\" as text)"
                : columns.stream().map(column -> '"' + column + '"')
                        .collect(Collectors.joining(", ", "json_array(", ")"));
    }

    private static List<String> columns(Tx tx, String table) {
        return tx.handle().createQuery("""
                select name
                  from pragma_table_info(:table)""").bind("table", table).mapTo(String.class).list();
    }
}
