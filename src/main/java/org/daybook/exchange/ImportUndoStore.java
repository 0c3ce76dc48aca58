package org.daybook.exchange;

import static org.daybook.vault.RowColumns.number;
import static org.daybook.vault.RowColumns.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.sessions.UndoneMarks;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL that takes a whole import back: its rows are those that the journal recorded under its audit line. Names of tables and
/// columns come from the schema, which only migrations write.
final class ImportUndoStore {
    /// Derived from other rows, or not imported: removed with the import.
    private static final Set<String> GO_WITH_IT = Set.of("name_key", "import_refused", "import_proposal",
            "counted_mark");

    private final FrozenQuarters frozen;

    /// A column of a table that refers to rows of another.
    private record Reference(String table, String column) {}

    /// @param frozen which quarters are finalised
    ImportUndoStore(FrozenQuarters frozen) {
        this.frozen = frozen;
    }

    /// Returns the audit line of an import.
    UUID line(Tx tx, ImportId one) {
        return tx.handle().createQuery("""
                select audit_id
                  from data_import
                 where id = :id""").bind("id", one.value()).mapTo(UUID.class).one();
    }

    /// Returns what refers to rows of the import, or changed them since: table and number of rows.
    Map<String, Integer> built(Tx tx, UUID line) {
        var found = new TreeMap<>(changed(tx, line));
        var own = tables(tx, line);
        for (var table : own) {
            for (var reference : references(tx, table)) {
                if (!GO_WITH_IT.contains(reference.table())) {
                    int rows = referring(tx, line, reference, table, own.contains(reference.table()));
                    if (rows > 0) {
                        found.merge(reference.table(), rows, Integer::sum);
                    }
                }
            }
        }
        return found;
    }

    /// A mark that was only set aside, or shown again, is as it was imported: only the sign of its number changed.
    private static Map<String, Integer> changed(Tx tx, UUID line) {
        return tx.handle().createQuery("""
                select i.tab, count(distinct i.row_id) as rows
                  from journal i
                  join journal later on later.tab = i.tab and later.row_id = i.row_id
                 where i.audit_id = :line and i.op = 'i' and later.op <> 'i'
                   and not (i.tab = 'attendance' and later.op = 'u'
                            and exists (select 1
                                          from attendance a
                                         where a.id = i.row_id
                                           and a.session = json_extract(later.before, '$.session')
                                           and a.participant = json_extract(later.before, '$.participant')
                                           and abs(a.number) = abs(json_extract(later.before, '$.number'))))
                 group by i.tab""").bind("line", line)
                .map((RowView row) -> Map.entry(text(row, "tab"), number(row, "rows"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> tables(Tx tx, UUID line) {
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

    private static int referring(Tx tx, UUID line, Reference reference, String table, boolean alsoOwn) {
        var others = alsoOwn
                ? "and %s not in (select row_id from journal where audit_id = :line and tab = :own and op = 'i')"
                        .formatted(key(tx, reference.table()))
                : "and :own is not null";
        return tx.handle().createQuery("""
                select count(*)
                  from "%s"
                 where "%s" in (select row_id
                                  from journal
                                 where audit_id = :line and tab = :table and op = 'i')
                   %s""".formatted(reference.table(), reference.column(), others)).bind("line", line)
                .bind("table", table).bind("own", reference.table()).mapTo(Integer.class).one();
    }

    /// Returns the key of a row in the journal.
    private static String key(Tx tx, String table) {
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

    /// Deletes every row of the import, and the journal's copies of them: only the audit trail stays, and which marks a final
    /// quarter counted.
    void delete(UnitOfWork work, ImportId one) {
        var tx = work.tx();
        var line = line(tx, one);
        // Rows are deleted in any order; references are checked when the transaction ends.
        tx.handle().execute("pragma defer_foreign_keys = on");
        var marks = new UndoneMarks(work, frozen, line);
        tx.handle().createUpdate("""
                delete from name_key
                 where participant in (select row_id
                                         from journal
                                        where audit_id = :line and tab = 'participant' and op = 'i')""")
                .bind("line", line).execute();
        new RefusedRowStore().delete(tx, one, Set.of());
        new ProposalStore().undo(work, one, line);
        for (var table : tables(tx, line)) {
            tx.handle().createUpdate("""
                    delete from "%s"
                     where %s in (select row_id
                                    from journal
                                   where audit_id = :line and tab = :table and op = 'i')""".formatted(table,
                    key(tx, table))).bind("line", line).bind("table", table).execute();
        }
        new JournalErasure(tx).scrubPassage();
        marks.keepCounted();
    }
}
