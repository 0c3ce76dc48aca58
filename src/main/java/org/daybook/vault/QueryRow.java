package org.daybook.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// One row of an answer, while it is read; its columns are counted from 1. Dead with the reading.
public final class QueryRow {
    private final ResultSet row;

    /// How something is read from a row.
    ///
    /// @param <T> what is read
    public interface Reading<T> {
        /// @param row is not kept
        T from(QueryRow row);
    }

    QueryRow(ResultSet row) {
        this.row = row;
    }

    /// A text that is there.
    public String text(int column) {
        return of(() -> row.getString(column));
    }

    /// A text that may be left out.
    public Optional<String> maybeText(int column) {
        return of(() -> Optional.ofNullable(row.getString(column)));
    }

    /// An identity that is there.
    public UUID id(int column) {
        return UUID.fromString(text(column));
    }

    /// A whole number that is there.
    public long number(int column) {
        return of(() -> row.getLong(column));
    }

    /// A whole number that may be left out.
    public OptionalInt maybeNumber(int column) {
        return of(() -> {
            int value = row.getInt(column);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
        });
    }

    /// Bytes that are there.
    public byte[] bytes(int column) {
        return of(() -> row.getBytes(column));
    }

    private interface Column<T> {
        T read() throws SQLException;
    }

    private static <T> T of(Column<T> column) {
        try {
            return column.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
