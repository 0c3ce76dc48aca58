package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/// The epochs of a store: the first has no row, each deliberate restore begins the next.
final class RestoreEpochs {
    private RestoreEpochs() {}

    /// Returns the current epoch; also for a store from before there were any.
    static long present(Connection connection) throws SQLException {
        if (Sql.number(connection, "select count(*) from sqlite_schema where name = 'epoch'") == 0) {
            return 1;
        }
        return Math.max(1, Sql.number(connection, "select max(number) from epoch"));
    }

    /// Returns when the current epoch began, UTC; before any moment in a store that was never restored.
    static Instant beganAt(Connection connection) throws SQLException {
        if (present(connection) == 1) {
            return Instant.MIN;
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select began_at from epoch order by number desc limit 1")) {
            return row.next() ? Instant.parse(row.getString(1)) : Instant.MIN;
        }
    }

    /// Begins an epoch. Within the caller's transaction.
    ///
    /// @param now    UTC
    /// @param madeAt when the backup from which it begins was made, UTC
    static void begin(Connection connection, long number, Instant now, Instant madeAt) throws SQLException {
        try (var statement = connection
                .prepareStatement("insert into epoch (number, began_at, backup_made_at) values (?, ?, ?)")) {
            statement.setLong(1, number);
            statement.setString(2, now.toString());
            statement.setString(3, madeAt.toString());
            statement.executeUpdate();
        }
    }
}
