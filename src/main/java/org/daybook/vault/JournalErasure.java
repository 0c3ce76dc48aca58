package org.daybook.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Erases somebody from the store permanently: what the rooms deleted must not survive in the journal, which keeps former rows,
/// nor anywhere else. SQLite itself overwrites deleted bytes (`secure_delete`). Within a passage, on the write lane's thread.
public final class JournalErasure {
    /// The tables in which a dangling id may stay: the audit trail is chained, and the tombstone is what remains.
    private static final Set<String> MAY_KEEP_IDS = Set.of("audit", "mark");

    private final Handle handle;

    /// @param tx the passage in which the rooms deleted
    public JournalErasure(Tx tx) {
        handle = tx.handle();
    }

    /// Removes from the journal everything about the rows that this passage deleted, about rows that contained the subject's
    /// id, also as part of a value, and about this passage itself.
    ///
    /// @param subject whose rows were deleted
    /// @return the number of lines removed
    public int scrubJournal(UUID subject) {
        int deleted = scrubPassage();
        return deleted + handle.createUpdate("""
          delete from journal
          where instr(before, :subject) > 0 or instr(row_id, :subject) > 0
          """).bind("subject", subject).execute();
    }

    /// Removes from the journal everything about the rows that this passage deleted, and about this passage itself.
    ///
    /// @return the number of lines removed
    public int scrubPassage() {
        int deleted = handle.createUpdate("""
          delete from journal
          where (tab, row_id) in (select tab, row_id
                                  from journal
                                  where audit_id = (select audit_id from journal_context) and op = 'd')
          """).execute();
        return deleted + handle.createUpdate("""
          delete from journal
          where audit_id = (select audit_id from journal_context)
          """).execute();
    }

    /// Removes from the journal the former rows of some tables that name somebody. The current rows are up to the rooms.
    ///
    /// @param tables the tables
    /// @param names  whether the texts of a former row, one a line, name the subject: as they were written, for JSON escapes a
    ///               quotation mark
    /// @return the number of lines removed
    public int scrubNaming(Set<String> tables, Predicate<String> names) {
        return (int) handle.createQuery("""
          select seq, (select group_concat(said.atom, char(10))
                       from json_tree(before) said
                       where said.type = 'text') as texts
          from journal
          where tab in (<tables>) and before is not null
          """).bindList("tables", List.copyOf(tables)).mapToMap(String.class).list().stream()
                .filter(line -> names.test(String.valueOf(line.get("texts"))))
                .map(line -> handle.createUpdate("""
                  delete from journal
                  where seq = :seq
                  """).bind("seq", Long.parseLong(String.valueOf(line.get("seq")))).execute()).count();
    }

    /// Returns where an id still occurs, as `table.column`; empty if the rooms forgot nothing. Reads every table once.
    public List<String> traces(UUID subject) {
        var found = new ArrayList<String>();
        textColumns().forEach((table, columns) -> {
            if (!MAY_KEEP_IDS.contains(table) && stands(table, columns, subject)) {
                columns.stream().filter(column -> stands(table, List.of(column), subject))
                        .forEach(column -> found.add(table + "." + column));
            }
        });
        return found;
    }

    private Map<String, List<String>> textColumns() {
        return handle.createQuery("""
          select l.name as tab, c.name as col
          from pragma_table_list l, pragma_table_xinfo(l.name) c
          where l.schema = 'main' and l.type = 'table' and l.name not like 'sqlite\\_%' escape '\\'
            and c.type = 'TEXT'
          order by l.name, c.cid
          """).mapToMap(String.class).list().stream().collect(Collectors.groupingBy(
                row -> String.valueOf(row.get("tab")),
                TreeMap::new, Collectors.mapping(row -> String.valueOf(row.get("col")), Collectors.toList())));
    }

    /// The names come from the schema, which only migrations write.
    private boolean stands(String table, List<String> columns, UUID subject) {
        var somewhere = columns.stream().map(column -> "instr(" + Sql.name(column) + ", :subject) > 0")
                .collect(Collectors.joining(" or "));
        return handle.createQuery("select exists (select 1 from " + Sql.name(table) + " where " + somewhere + ")")
                .bind("subject", subject).mapTo(Boolean.class).one();
    }
}
