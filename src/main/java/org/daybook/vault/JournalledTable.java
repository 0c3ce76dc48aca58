package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A feature table as the journal sees it.
///
/// @param name    the table
/// @param keys    the columns of its primary key, in order; empty if only SQLite's row number identifies a row
/// @param columns the columns whose former values are kept
record JournalledTable(String name, List<String> keys, List<Column> columns) {
    /// @param name the column
    /// @param type as declared; a STRICT table enforces it
    record Column(String name, String type) {}

    /// @throws IllegalStateException if the table is not STRICT: its columns could hold values that the journal cannot keep
    static JournalledTable read(Connection connection, String table) throws SQLException {
        if (Sql.number(connection, "select strict from pragma_table_list where schema = 'main' and name = "
                + Sql.text(table)) != 1) {
            throw new IllegalStateException("a table that is not STRICT: " + table);
        }
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
          select name, type
          from pragma_table_xinfo(%s)
          where hidden = 0
          and upper(type) <> 'BLOB'
          order by cid
          """.formatted(Sql.text(table)))) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2)));
            }
        }
        var keys = Sql.texts(connection, "select name from pragma_table_xinfo(%s) where pk > 0 order by pk"
                .formatted(Sql.text(table)));
        return new JournalledTable(table, keys, List.copyOf(columns));
    }

    /// Returns SQL for what identifies the row: its key; several columns as a JSON array.
    String rowId(String image) {
        return switch (keys.size()) {
            case 0 -> "cast(%s.rowid as text)".formatted(image);
            case 1 -> "cast(%s.%s as text)".formatted(image, Sql.name(keys.getFirst()));
            default -> keys.stream().map(key -> image + "." + Sql.name(key))
                    .collect(Collectors.joining(", ", "json_array(", ")"));
        };
    }

    /// Returns SQL for the former row, a JSON object.
    String asJson() {
        return columns.stream().map(column -> Sql.text(column.name()) + ", " + value(column))
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }

    private static String value(Column column) {
        var old = "old." + Sql.name(column.name());
        return switch (column.type().toUpperCase(java.util.Locale.ROOT)) {
            case "REAL" -> "case when %1$s is null then null else printf('%%!.17g', %1$s) end".formatted(old);
            case "ANY" -> "case when typeof(%1$s) = 'blob' then null else %1$s end".formatted(old);
            default -> old;
        };
    }
}
