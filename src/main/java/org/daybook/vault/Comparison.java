package org.daybook.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.daybook.base.Refusal;

/// Compares a copy with the store: tables, views, the text of triggers, every row of every table by its values and its
/// position. When copying, SQLite may renumber the rows of a table that has a key of its own, in their order; in a table
/// without a key the journal identifies rows by that number, so it must be the same. Both are read side by side, so it needs no
/// memory, however large they are.
final class Comparison {
    private final Connection store;
    private final Connection copy;
    private final Runnable onward;

    /// @param onward called now and then; throws to stop
    Comparison(Connection store, Connection copy, Runnable onward) {
        this.store = store;
        this.copy = copy;
        this.onward = onward;
    }

    /// @throws Refusal `vault.refusal.disk-error` at the first difference
    void requireSame() throws SQLException {
        requireSame("select type, name, tbl_name, sql from sqlite_schema order by type, name");
        for (var table : Sql.texts(store, """
          select name
          from pragma_table_list
          where schema = 'main'
          and type in ('table', 'shadow')
          and name <> 'sqlite_schema'
          order by name
          """)) {
            requireSame(rows(table));
        }
    }

    private String rows(String table) throws SQLException {
        var keys = keys(table);
        var named = Sql.name(table);
        if (keys.isEmpty()) {
            return "select rowid, * from " + named + " order by rowid";
        }
        boolean numbered = Sql.number(store, "select wr from pragma_table_list where schema = 'main' and name = "
                + Sql.text(table)) == 0;
        return "select * from " + named + " order by " + (numbered ? "rowid" : String.join(", ", keys));
    }

    private List<String> keys(String table) throws SQLException {
        return Sql.texts(store, "select name from pragma_table_xinfo(%s) where pk > 0 order by pk"
                .formatted(Sql.text(table))).stream().map(Sql::name).toList();
    }

    private void requireSame(String sql) throws SQLException {
        try (var one = store.createStatement();
                var other = copy.createStatement();
                var ours = one.executeQuery(sql);
                var theirs = other.executeQuery(sql)) {
            var columns = ours.getMetaData().getColumnCount();
            while (ours.next()) {
                onward.run();
                if (!theirs.next() || !isSame(ours, theirs, columns)) {
                    throw different();
                }
            }
            if (theirs.next()) {
                throw different();
            }
        }
    }

    private static boolean isSame(ResultSet ours, ResultSet theirs, int columns) throws SQLException {
        for (var column = 1; column <= columns; column++) {
            if (!Objects.deepEquals(ours.getObject(column), theirs.getObject(column))) {
                return false;
            }
        }
        return true;
    }

    /// Returns the refusal for a difference: SQLite copies faithfully, so the disk or the memory failed.
    private static Refusal different() {
        return new Refusal("vault.refusal.disk-error");
    }
}
