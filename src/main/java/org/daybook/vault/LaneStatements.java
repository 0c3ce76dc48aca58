package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What every passage of the write lane says to its connection, compiled once.
final class LaneStatements {
    private final Connection lane;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    LaneStatements(Connection lane) {
        this.lane = lane;
    }

    /// Runs one statement that gives nothing back.
    void run(String sql) throws SQLException {
        compiled(sql).executeUpdate();
    }

    /// The journal writes under this audit line from now on; under none, every change fails.
    void name(Optional<UUID> line, String computer) throws SQLException {
        var statement = compiled("update journal_context set audit_id = ?, computer = ?");
        statement.setString(1, line.map(UUID::toString).orElse(null));
        statement.setString(2, line.isPresent() ? computer : null);
        statement.executeUpdate();
    }

    /// Whether a line of the audit trail is there.
    boolean isThere(UUID line) throws SQLException {
        var statement = compiled("select 1 from audit where id = ?");
        statement.setString(1, line.toString());
        try (var row = statement.executeQuery()) {
            return row.next();
        }
    }

    /// As [Sql#requireAuthenticPages].
    void requireAuthenticPages() throws SQLException {
        read("select one from store_info");
        read("select one from journal_context");
    }

    private void read(String sql) throws SQLException {
        try (var row = compiled(sql).executeQuery()) {
            row.next();
        }
    }

    private PreparedStatement compiled(String sql) throws SQLException {
        var known = kept.get(sql);
        if (known == null) {
            known = lane.prepareStatement(sql);
            kept.put(sql, known);
        }
        return known;
    }
}
