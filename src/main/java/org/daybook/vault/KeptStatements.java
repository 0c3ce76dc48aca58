package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Keeps the prepared statements of one connection for the next passage that uses the same SQL: compiling a statement with its
/// triggers and views takes SQLite up to a hundred times as long as running it. A statement in use is never lent twice; a kept
/// one holds no values and no result. The connection finalises all of them when it closes.
final class KeptStatements extends DefaultStatementBuilder {
    /// The least recently used go first. Each takes some 10 to 60 kB of SQLite's memory.
    static final int MOST = 250;

    private final SequencedMap<String, PreparedStatement> kept = new LinkedHashMap<>();
    /// Jdbi returns a statement under the SQL of the store, not under that with its placeholders numbered.
    private final Map<PreparedStatement, String> lent = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        var ready = kept.remove(sql);
        var statement = ready == null ? super.create(connection, sql, context) : ready;
        lent.put(statement, sql);
        return statement;
    }

    @Override
    public void close(Connection connection, @Nullable String named, Statement statement) throws SQLException {
        var sql = lent.remove(statement);
        if (sql != null && statement instanceof PreparedStatement used && isSound(used)) {
            keep(sql, used);
        } else {
            statement.close();
        }
    }

    /// A statement that failed was finalised by the driver, which reports it only on the next use.
    private static boolean isSound(PreparedStatement used) {
        try {
            used.clearParameters();
            return true;
        } catch (SQLException finalised) {
            return false;
        }
    }

    private void keep(String sql, PreparedStatement used) throws SQLException {
        var former = kept.put(sql, used);
        if (former != null) {
            former.close();
        }
        var oldest = kept.size() > MOST ? kept.pollFirstEntry() : null;
        if (oldest != null) {
            oldest.getValue().close();
        }
    }
}
