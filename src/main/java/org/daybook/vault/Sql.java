package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The few words of plain SQL that the vault itself speaks. Never with text from outside.
final class Sql {
    private Sql() {}

    /// Runs one or more statements.
    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Fills the places of a statement, in their order.
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

    /// Whether SQLite refuses every change from now on. The setting counts once it is compiled; running it, too, would make
    /// SQLite compile every kept statement anew.
    static void forbidChanges(Connection connection, boolean forbidden) throws SQLException {
        connection.prepareStatement("pragma query_only = " + forbidden).close();
    }

    /// Whether a transaction is under way.
    static boolean isInTransaction(Connection connection) {
        try {
            run(connection, "begin");
            run(connection, "rollback");
            return false;
        } catch (SQLException alreadyBegun) {
            return true;
        }
    }

    /// The first column of every row.
    static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    /// The first column of the first row; 0 when there is none.
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /// Fails when a page that was read in this transaction was not authentic. The driver notices a forged or damaged page
    /// when it decrypts it, but hands its content out and fails at the *next* page only; so nothing that was read may be
    /// used, and no version or refusal be believed, before this has passed.
    static void requireAuthenticPages(Connection connection) throws SQLException {
        number(connection, "select one from store_info");
        number(connection, "select one from journal_context");
    }

    /// A name, quoted.
    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// A text literal, quoted.
    static String text(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
