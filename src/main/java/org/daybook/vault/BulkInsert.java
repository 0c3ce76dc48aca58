package org.daybook.vault;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes many rows into one table with one prepared statement, a few hundred at a time; the triggers of the journal fire for
/// each of them. [#close] writes the remaining ones. Inside a passage, on its thread.
public final class BulkInsert implements AutoCloseable {
    /// The number of rows written together.
    static final int TOGETHER = 500;

    private final PreparedStatement statement;
    private final List<BulkInsert> before;
    private int waiting;
    private int rows;

    /// @param tx      the passage
    /// @param table   a constant of our own: a name cannot be bound
    /// @param columns constants of our own, in the order of the values
    /// @param before  their pending rows are written first, because these rows refer to them
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

    /// Returns the number of rows added.
    public int rows() {
        return rows;
    }

    /// Writes pending rows, because other rows will refer to them.
    public void flush() {
        try {
            if (waiting > 0) {
                write();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Writes pending rows.
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

    /// The lane replaces it with a fault or a refusal before anybody reads it.
    private static IllegalStateException failed(SQLException thrown) {
        return new IllegalStateException(thrown);
    }
}
