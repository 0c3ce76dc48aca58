package org.daybook.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// One row of a result, while it is read; its columns are counted from 1. Invalid after the read.
public final class QueryRow {
    private final ResultSet row;

    /// Reads something from a row.
    ///
    /// @param <T> the type of the result
    public interface Reading<T> {
        /// @param row must not be kept
        T from(QueryRow row);
    }

    QueryRow(ResultSet row) {
        this.row = row;
    }

    /// Returns a text that is not null.
    public String text(int column) {
        return of(() -> row.getString(column));
    }

    /// Returns a text that may be null.
    public Optional<String> maybeText(int column) {
        return of(() -> Optional.ofNullable(row.getString(column)));
    }

    /// Returns an id that is not null.
    public UUID id(int column) {
        return UUID.fromString(text(column));
    }

    /// Returns a whole number that is not null.
    public long number(int column) {
        return of(() -> row.getLong(column));
    }

    /// Returns a whole number that may be null.
    public OptionalInt maybeNumber(int column) {
        return of(() -> {
            int value = row.getInt(column);
            return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
        });
    }

    /// Returns bytes that are not null.
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
