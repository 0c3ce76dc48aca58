package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Creates the triggers that keep the journal: for every feature table, every insert, update and delete adds one line with the
/// audit line, the computer, and (except for inserts) the former row.
///
/// A write without an audit line fails, also one that bypasses the Gate: outside a passage `journal_context` holds null, which
/// `journal.audit_id` rejects. The values are read by sub-selects, never by `insert ... select from journal_context`, which
/// would silently journal nothing if the row were missing. BLOBs are left out (a BLOB makes `json_object` and so the write
/// fail); REAL is written with 17 digits, because JSON would keep 15.
final class Journal {
    /// Changed whenever the text of the triggers changes, so that stores get new ones.
    static final String TEMPLATE = "journal-1";
    private static final Set<String> NOT_JOURNALLED = Set.of("store_info", "secret", "journal_context", "journal",
            "counter", "audit", "mark", "epoch", "flyway_schema_history", "left_off", "name_key",
            "staged_row", "import_refused", "import_proposal");
    /// SQLite takes 127 arguments: a name and a value for each column.
    private static final int MOST_COLUMNS = 63;

    private Journal() {}

    /// Creates the triggers of every feature table. Within the caller's transaction.
    static void create(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            for (var trigger : triggers(table)) {
                Sql.run(connection, trigger);
            }
        }
    }

    /// Returns the names of the triggers that must exist.
    static List<String> expected(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        for (var table : tables(connection)) {
            for (var change : JournalChange.values()) {
                names.add(change.triggerName(table.name()));
            }
        }
        return names;
    }

    /// Drops all of the journal's triggers. Within the caller's transaction.
    static void drop(Connection connection) throws SQLException {
        for (var name : present(connection)) {
            Sql.run(connection, "drop trigger " + Sql.name(name));
        }
    }

    /// Returns the names of the journal's triggers that exist.
    static List<String> present(Connection connection) throws SQLException {
        return Sql.texts(connection, """
          select name
          from sqlite_schema
          where type = 'trigger'
          and name like 'journal\\_%' escape '\\'
          """);
    }

    /// Returns the feature tables: all but the vault's own and the audit trail.
    static List<String> tableNames(Connection connection) throws SQLException {
        var names = Sql.texts(connection, """
          select name
          from pragma_table_list
          where schema = 'main'
          and type = 'table'
          and name not like 'sqlite\\_%' escape '\\'
          order by name
          """);
        names.removeAll(NOT_JOURNALLED);
        return names;
    }

    private static List<JournalledTable> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<JournalledTable>();
        for (var name : tableNames(connection)) {
            tables.add(JournalledTable.read(connection, name));
        }
        return tables;
    }

    private static List<String> triggers(JournalledTable table) {
        if (table.columns().size() > MOST_COLUMNS) {
            throw new IllegalStateException("too many columns to be journalled: " + table.name());
        }
        return List.of(JournalChange.values()).stream().map(change -> trigger(table, change)).toList();
    }

    private static String trigger(JournalledTable table, JournalChange change) {
        return """
          create trigger %s after %s on %s begin
            insert into journal (audit_id, computer, tab, row_id, op, before)
            values ((select audit_id from journal_context), (select computer from journal_context), %s, %s, '%s', %s);
          end
          """.formatted(Sql.name(change.triggerName(table.name())), change.sql(), Sql.name(table.name()),
                Sql.text(table.name()), table.rowId(change.image()), change.letter(),
                change == JournalChange.INSERT ? "null" : table.asJson());
    }
}
