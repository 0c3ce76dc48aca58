package org.daybook.vault;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes many rows into one table by one prepared statement, some hundred at a time; the triggers of the journal fire for each
/// of them. What is left is written by [#close]. Inside a passage, on its thread.
public final class BulkInsert implements AutoCloseable {
    /// How many rows wait before they are written together.
    static final int TOGETHER = 500;

    private final PreparedStatement statement;
    private final List<BulkInsert> before;
    private int waiting;
    private int rows;

    /// @param tx      the passage
    /// @param table   a constant of our own: a name cannot be bound
    /// @param columns constants of our own, in the order of the values
    /// @param before  what waits there is written first, because these rows refer to it
    public BulkInsert(Tx tx, String table, List<String> columns, BulkInsert... before) {
        this.before = List.of(before);
        var sql = "insert into " + Sql.name(table) + " ("
                + columns.stream().map(Sql::name).collect(Collectors.joining(", ")) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try {
            statement = tx.handle().getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Adds a row.
    ///
    /// @param values text, whole numbers, or null, one for each column
    public void row(@Nullable Object... values) {
        try {
            Sql.bind(statement, values);
            statement.addBatch();
            rows++;
            if (++waiting == TOGETHER) {
                write();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void write() throws SQLException {
        before.forEach(BulkInsert::flush);
        statement.executeBatch();
        waiting = 0;
    }

    /// How many rows were added.
    public int rows() {
        return rows;
    }

    /// Writes what waits, because other rows will refer to it.
    public void flush() {
        try {
            if (waiting > 0) {
                write();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Writes what waits.
    @Override
    public void close() {
        try (statement) {
            if (waiting > 0) {
                write();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The lane replaces it by a fault or a refusal before anybody reads it.
    private static IllegalStateException failed(SQLException thrown) {
        return new IllegalStateException(thrown);
    }
}
