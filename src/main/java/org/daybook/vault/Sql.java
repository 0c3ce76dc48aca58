package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The little plain SQL that the vault itself uses. Never with text from outside.
final class Sql {
    private Sql() {}

    /// Runs one or more statements.
    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Binds the placeholders of a statement, in their order.
    ///
    /// @param values whole numbers, bytes, or null; everything else as text
    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setString(i + 1, null);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Object text -> statement.setString(i + 1, text.toString());
            }
        }
    }

    /// Sets whether SQLite rejects every change from now on. The setting takes effect when it is compiled; running it as well
    /// would make SQLite recompile every kept statement.
    static void forbidChanges(Connection connection, boolean forbidden) throws SQLException {
        connection.prepareStatement("pragma query_only = " + forbidden).close();
    }

    /// Checks whether a transaction is in progress.
    static boolean isInTransaction(Connection connection) {
        try {
            run(connection, "begin");
            run(connection, "rollback");
            return false;
        } catch (SQLException alreadyBegun) {
            return true;
        }
    }

    /// Returns the first column of every row.
    static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /// Returns the first column of the first row; 0 if there is none.
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// Fails if a page that was read in this transaction was not authentic. The driver notices a forged or damaged page when it
    /// decrypts it, but returns its content and fails only at the *next* page; so nothing that was read may be used, and no
    /// version or refusal trusted, before this has passed.
    static void requireAuthenticPages(Connection connection) throws SQLException {
        number(connection, "select one from store_info");
        number(connection, "select one from journal_context");
    }

    /// Quotes a name.
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Quotes a text literal.
    static String text(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
