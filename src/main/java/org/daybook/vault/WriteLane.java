package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// The one connection that may change the store, confined to the thread that opened it. Never interrupted: that would
/// cost its transaction.
///
/// After a full disk or an input/output error SQLite has already rolled back, `rollback` itself fails and the statement
/// is dead; so the connection is closed and opened anew. If that fails too, the next passage tries again.
final class WriteLane implements AutoCloseable {
    private Database database;
    private final String computer;
    private final Thread owner = Thread.currentThread();
    private @Nullable Connection connection;
    private @Nullable Passage passage;
    private boolean busy;

    /// Opens the connection. Only for a key that the probe has found right.
    WriteLane(Database database, String computer) throws SQLException {
        this.database = database;
        this.computer = computer;
        this.connection = database.writing();
    }

    /// One transaction that changes: the journal writes under this audit line.
    <T> T write(UUID auditLine, Function<Tx, T> work) {
        return alone(lane -> {
            Sql.run(lane, "begin immediate");
            name(lane, Optional.of(auditLine));
            var result = passageOn(lane).run(work);
            name(lane, Optional.empty());
            Sql.requireAuthenticPages(lane);
            commit(lane, auditLine);
            return result;
        });
    }

    /// Returns only when the transaction is on the disk; throws the failure only when it is not.
    ///
    /// @throws Refusal `vault.refusal.not-known` when the disk lets nobody find out
    private void commit(Connection lane, UUID auditLine) throws SQLException {
        try {
            Sql.run(lane, "commit");
        } catch (SQLException thrown) {
            if (!ExceptionSanitizer.leavesACommitInDoubt(thrown) || !isThereAfterAll(auditLine)) {
                throw thrown;
            }
        }
    }

    /// A commit whose last sync failed may have left all its frames in the log, where the next opening would find them.
    /// Either they count and can be brought into the database, or a commit of nothing takes their place.
    private boolean isThereAfterAll(UUID auditLine) {
        drop();
        try {
            var lane = standing();
            if (!isThere(lane, auditLine)) {
                Sql.run(lane, "begin immediate");
                name(lane, Optional.empty());
                Sql.run(lane, "commit");
                return false;
            }
            return Sql.number(lane, "pragma wal_checkpoint(full)") == 0 || unknown();
        } catch (SQLException stillFailing) {
            return unknown();
        }
    }

    private static boolean unknown() {
        throw new Refusal("vault.refusal.not-known");
    }

    private static boolean isThere(Connection lane, UUID auditLine) throws SQLException {
        try (var statement = lane.prepareStatement("select 1 from audit where id = ?")) {
            statement.setString(1, auditLine.toString());
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /// One transaction that only looks: SQLite refuses every change, and it is rolled back in any case.
    <T> T look(Function<Tx, T> work) {
        return alone(lane -> {
            Sql.run(lane, "pragma query_only = true");
            try {
                Sql.run(lane, "begin");
                var result = passageOn(lane).run(work);
                Sql.requireAuthenticPages(lane);
                Sql.run(lane, "rollback");
                return result;
            } finally {
                Sql.run(lane, "pragma query_only = false");
            }
        });
    }

    /// Whether a passage is under way on the calling thread.
    boolean isBusyHere() {
        return Thread.currentThread() == owner && busy;
    }

    /// @throws IllegalStateException on any thread but the lane's, and inside a passage
    void requireIdleHere() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the write lane belongs to the thread that opened the store");
        }
        if (busy) {
            throw new IllegalStateException("passages do not nest");
        }
    }

    /// What the vault itself does on the lane's connection.
    interface Step<T> {
        T on(Connection lane) throws SQLException;
    }

    /// Runs a step with nothing else under way; on a failure the transaction is undone and the failure shielded.
    <T> T alone(Step<T> step) {
        requireIdleHere();
        busy = true;
        try {
            return step.on(standing());
        } catch (SQLException | RuntimeException thrown) {
            undo(thrown);
            throw ExceptionSanitizer.around(thrown);
        } catch (Error thrown) {
            undo(thrown);
            throw thrown;
        } finally {
            busy = false;
        }
    }

    /// Leaves the former database for another; the next passage opens it. Within [#alone], as its last act.
    void moveTo(Database next) {
        drop();
        database = next;
    }

    private void name(Connection lane, Optional<UUID> auditLine) throws SQLException {
        try (var statement = lane.prepareStatement("update journal_context set audit_id = ?, computer = ?")) {
            statement.setString(1, auditLine.map(UUID::toString).orElse(null));
            statement.setString(2, auditLine.isPresent() ? computer : null);
            statement.executeUpdate();
        }
    }

    private Passage passageOn(Connection lane) {
        var kept = passage;
        if (kept == null) {
            kept = new Passage(lane);
            passage = kept;
        }
        return kept;
    }

    private Connection standing() throws SQLException {
        var lane = connection;
        if (lane == null) {
            lane = database.writing();
            connection = lane;
        }
        return lane;
    }

    private void undo(Throwable thrown) {
        var lane = connection;
        if (lane == null) {
            return;
        }
        if (ExceptionSanitizer.breaksTheLane(thrown)) {
            reopen();
            return;
        }
        try {
            if (isInTransaction(lane)) {
                Sql.run(lane, "rollback");
            }
        } catch (SQLException dead) {
            reopen();
        }
    }

    private static boolean isInTransaction(Connection lane) {
        try {
            Sql.run(lane, "begin");
            Sql.run(lane, "rollback");
            return false;
        } catch (SQLException alreadyBegun) {
            return true;
        }
    }

    private void reopen() {
        drop();
        try {
            standing();
        } catch (SQLException e) {
            // The disk is still full or gone: the next passage tries again, and fails with its own sentence.
            connection = null;
        }
    }

    private void drop() {
        var lane = connection;
        connection = null;
        passage = null;
        try {
            if (lane != null) {
                lane.close();
            }
        } catch (SQLException e) {
            // Closing a dead connection; SQLite's lock on the file goes with it.
        }
    }

    /// Writes the log back into the database, cuts it to nothing, and closes. The reading lane must be closed before:
    /// with a reader the log stays, without an exception.
    @Override
    public void close() {
        requireIdleHere();
        try {
            Sql.run(standing(), "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            // The log stays beside the database and is read at the next opening; nothing is lost.
        } finally {
            drop();
        }
    }
}
