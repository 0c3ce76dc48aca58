package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The statements that nearly every passage sends to its connection, compiled once and run without the stores' machinery, which
/// takes several times as long as such a short statement itself.
final class LaneStatements {
    private final Connection lane;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    /// Reads a value from the current row.
    interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    LaneStatements(Connection lane) {
        this.lane = lane;
    }

    /// Runs one statement without a result.
    void run(String sql) throws SQLException {
        with(sql, PreparedStatement::executeUpdate);
    }

    /// Sets the audit line under which the journal writes from now on; without one, every change fails.
    void name(Optional<UUID> line, String computer) throws SQLException {
        with("update journal_context set audit_id = ?, computer = ?", statement -> {
            statement.setString(1, line.map(UUID::toString).orElse(null));
            statement.setString(2, line.isPresent() ? computer : null);
            return statement.executeUpdate();
        });
    }

    /// Checks whether a line of the audit trail exists.
    boolean isThere(UUID line) throws SQLException {
        return !ask("select 1 from audit where id = ?", row -> row.getInt(1), line).isEmpty();
    }

    /// As [Sql#requireAuthenticPages].
    void requireAuthenticPages() throws SQLException {
        with("select one from store_info", LaneStatements::read);
        with("select one from journal_context", LaneStatements::read);
    }

    private static boolean read(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            return row.next();
        }
    }

    /// Runs one change.
    ///
    /// @param values as [Sql#bind] takes them
    /// @return the number of rows changed
    int change(String sql, @Nullable Object... values) throws SQLException {
        return with(sql, statement -> {
            Sql.bind(statement, values);
            int rows = statement.executeUpdate();
            statement.clearParameters();
            return rows;
        });
    }

    /// Returns the result of a statement, row by row.
    ///
    /// @param values as [Sql#bind] takes them
    <T> List<T> ask(String sql, Reading<T> reading, @Nullable Object... values) throws SQLException {
        return with(sql, statement -> {
            Sql.bind(statement, values);
            var answers = new ArrayList<T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(reading.from(row));
                }
            }
            statement.clearParameters();
            return answers;
        });
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /// A statement that failed is recompiled the next time: the driver has finalised it without reporting it.
    private <T> T with(String sql, Use<T> use) throws SQLException {
        var statement = kept.remove(sql);
        var compiled = statement == null ? lane.prepareStatement(sql) : statement;
        try {
            var result = use.of(compiled);
            kept.put(sql, compiled);
            return result;
        } finally {
            if (!kept.containsKey(sql)) {
                compiled.close();
            }
        }
    }
}
