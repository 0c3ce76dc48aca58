package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.base.Refusal;
import org.jspecify.annotations.Nullable;

/// The only connection that may change the store, confined to the thread that opened it. Never interrupted: that would cost its
/// transaction.
///
/// After a full disk or an input/output error SQLite has already rolled back, `rollback` itself fails and the statement is
/// dead; so the connection is closed and reopened. If that fails too, the next passage tries again.
final class WriteLane implements AutoCloseable {
    private Database database;
    private final String computer;
    private final Thread owner = Thread.currentThread();
    private @Nullable Connection connection;
    private @Nullable Passage passage;
    private boolean busy;
    /// Present while passages are committed together.
    private @Nullable Gathering gathering;

    /// Opens the connection. Only for a key that the probe has verified.
    WriteLane(Database database, String computer) throws SQLException {
        this.database = database;
        this.computer = computer;
        this.connection = database.writing();
    }

    /// Runs one transaction that changes: the journal writes under this audit line. Among passages that are committed together
    /// it is a part of their transaction that can be undone alone.
    <T> T write(UUID auditLine, Function<Tx, T> work) {
        return step(lane -> {
            var together = gathering;
            var passage = passageOn(lane);
            if (together == null) {
                Sql.run(lane, "begin immediate");
            } else {
                passage.lane().run(Gathering.BEGIN);
            }
            passage.lane().name(Optional.of(auditLine), computer);
            var result = passage.run(work);
            passage.lane().name(Optional.empty(), computer);
            passage.lane().requireAuthenticPages();
            if (together == null) {
                commit(lane, Optional.of(auditLine));
            } else {
                passage.lane().run(Gathering.KEEP);
                together.add(auditLine);
            }
            return result;
        });
    }

    /// Commits all passages of some work in one transaction: see [OpenVault#together].
    void together(Runnable work) {
        alone(lane -> {
            Sql.run(lane, "begin immediate");
            return true;
        });
        var passages = new Gathering();
        gathering = passages;
        try {
            work.run();
            passages.requireThere();
        } catch (RuntimeException | Error thrown) {
            gathering = null;
            undo(thrown);
            throw thrown;
        }
        gathering = null;
        alone(lane -> {
            commit(lane, passages.last());
            return true;
        });
    }

    /// Returns only if the transaction is on the disk; throws the failure only if it is not.
    ///
    /// @throws Refusal `vault.refusal.not-known` if the disk prevents finding out
    private void commit(Connection lane, Optional<UUID> auditLine) throws SQLException {
        try {
            Sql.run(lane, "commit");
        } catch (SQLException thrown) {
            if (!ExceptionSanitizer.leavesACommitInDoubt(thrown)
                    || !auditLine.map(this::isThereAfterAll).orElse(false)) {
                throw thrown;
            }
        }
    }

    /// A commit whose last sync failed may have left all its frames in the log, where the next opening would find them. Either
    /// they are valid and can be written into the database, or an empty commit replaces them.
    private boolean isThereAfterAll(UUID auditLine) {
        drop();
        try {
            var lane = connection();
            var statements = passageOn(lane).lane();
            if (!statements.isThere(auditLine)) {
                Sql.run(lane, "begin immediate");
                statements.name(Optional.empty(), computer);
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

    /// Runs one transaction that only reads: SQLite rejects every change, and it is rolled back in any case.
    <T> T look(Function<Tx, T> work) {
        return step(lane -> {
            boolean alone = gathering == null;
            Sql.forbidChanges(lane, true);
            try {
                var passage = passageOn(lane);
                passage.lane().run(alone ? "begin" : Gathering.BEGIN);
                var result = passage.run(work);
                passage.lane().requireAuthenticPages();
                passage.lane().run(alone ? "rollback" : Gathering.KEEP);
                return result;
            } finally {
                Sql.forbidChanges(lane, false);
            }
        });
    }

    /// Checks whether a passage is in progress on the calling thread.
    boolean isBusyHere() {
        return Thread.currentThread() == owner && busy;
    }

    /// @throws IllegalStateException on any thread but the lane's, inside a passage, and among passages that are committed
    ///         together
    void requireIdleHere() {
        requireNoPassageHere();
        if (gathering != null) {
            throw new IllegalStateException("among passages that come to the disk together");
        }
    }

    private void requireNoPassageHere() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the write lane belongs to the thread that opened the store");
        }
        if (busy) {
            throw new IllegalStateException("passages do not nest");
        }
    }

    /// An operation of the vault itself on the lane's connection.
    interface Step<T> {
        T on(Connection lane) throws SQLException;
    }

    /// Runs a step with nothing else in progress; on a failure the transaction is rolled back and the exception sanitised.
    <T> T alone(Step<T> step) {
        requireIdleHere();
        return step(step);
    }

    private <T> T step(Step<T> step) {
        requireNoPassageHere();
        if (gathering != null) {
            gathering.requireThere();
        }
        busy = true;
        try {
            return step.on(connection());
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

    /// Replaces the database with another; the next passage opens it. Within [#alone], as its last step.
    void moveTo(Database next) {
        drop();
        database = next;
    }

    private Passage passageOn(Connection lane) {
        var kept = passage;
        if (kept == null) {
            kept = new Passage(lane);
            passage = kept;
        }
        return kept;
    }

    private Connection connection() throws SQLException {
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
            if (gathering != null) {
                Sql.run(lane, Gathering.UNDO);
            } else if (Sql.isInTransaction(lane)) {
                Sql.run(lane, "rollback");
            }
        } catch (SQLException dead) {
            reopen();
        }
    }

    private void reopen() {
        if (gathering != null) {
            gathering.lose();
        }
        drop();
        try {
            connection();
        } catch (SQLException e) {
            // The disk is still full or gone: the next passage tries again, and reports its own failure.
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
            // Closes a dead connection; SQLite's lock on the file is released with it.
        }
    }

    /// Writes the log back into the database, truncates it, and closes. The reading lane must be closed before: with a reader
    /// the log stays, without an exception.
    @Override
    public void close() {
        requireIdleHere();
        try {
            Sql.run(connection(), "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            // The log stays next to the database and is read at the next opening; nothing is lost.
        } finally {
            drop();
        }
    }
}
