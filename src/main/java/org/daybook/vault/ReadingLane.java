package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// A second connection that cannot write, for work that takes long: reports, exports, backups. Confined to the first thread
/// that reads; may be interrupted from any.
///
/// SQLite calls back every [#STEPS] steps to check whether to continue. `interrupt()` is not used: between two statements it is
/// lost, and a late one would hit the next read.
final class ReadingLane implements AutoCloseable {
    /// About a millisecond of work.
    private static final int STEPS = 10_000;
    private Database database;
    /// Fair: an operation waiting for the whole store comes before the next read.
    private final ReentrantLock underWay = new ReentrantLock(true);
    private final ProgressHandler onward = new ProgressHandler() {
        @Override
        protected int progress() {
            return stop.get() ? 1 : 0;
        }
    };
    private volatile AtomicBoolean stop = new AtomicBoolean();
    private volatile boolean closed;
    private volatile boolean still;
    private @Nullable Thread owner;
    private @Nullable Connection connection;
    private @Nullable Passage passage;

    ReadingLane(Database database) {
        this.database = database;
    }

    /// Runs one transaction that sees the store as it was when it began.
    ///
    /// @throws CancellationException if it was interrupted
    /// @throws IllegalStateException on another thread than the first reader's, inside a read, or if closed
    <T> T read(Function<Tx, T> work) {
        return held(mine -> {
            var result = inTransaction(connection(), work);
            requireNot(mine);
            return result;
        });
    }

    /// An operation of the vault itself on the lane's connection.
    interface Step<T> {
        /// @param lane    outside a transaction
        /// @param onwards throws a [CancellationException] once the step must stop
        T on(Connection lane, Runnable onwards) throws SQLException;
    }

    /// Runs a step outside a transaction.
    ///
    /// @throws CancellationException if it was interrupted
    <T> T alone(Step<T> step) {
        return held(mine -> {
            var lane = connection();
            try {
                return step.on(lane, () -> requireNot(mine));
            } finally {
                ProgressHandler.setHandler(lane, STEPS, onward);
            }
        });
    }

    private static void requireNot(AtomicBoolean interrupted) {
        if (interrupted.get()) {
            throw new CancellationException("the reading was interrupted");
        }
    }

    private interface Held<T> {
        T run(AtomicBoolean interrupted) throws SQLException;
    }

    private <T> T held(Held<T> work) {
        requireOwner();
        if (underWay.isHeldByCurrentThread()) {
            throw new IllegalStateException("readings do not nest");
        }
        underWay.lock();
        try {
            return holding(work);
        } finally {
            underWay.unlock();
        }
    }

    private <T> T holding(Held<T> work) {
        var mine = new AtomicBoolean();
        stop = mine;
        // After the flag is set: an interruption that missed the flag is seen here.
        if (still) {
            throw new CancellationException("the reading was interrupted");
        }
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        try {
            return work.run(mine);
        } catch (SQLException | RuntimeException thrown) {
            throw mine.get() ? new CancellationException("the reading was interrupted") : afterFailure(thrown);
        }
    }

    private <T> T inTransaction(Connection lane, Function<Tx, T> work) throws SQLException {
        Sql.run(lane, "begin");
        try {
            var result = passageOn(lane).run(work);
            Sql.requireAuthenticPages(lane);
            return result;
        } finally {
            Sql.run(lane, "rollback");
        }
    }

    private RuntimeException afterFailure(Exception thrown) {
        if (ExceptionSanitizer.breaksTheLane(thrown)) {
            drop();
        }
        return ExceptionSanitizer.around(thrown);
    }

    private synchronized void requireOwner() {
        if (owner == null) {
            owner = Thread.currentThread();
        }
        if (owner != Thread.currentThread()) {
            throw new IllegalStateException("the reading lane belongs to the first thread that read");
        }
    }

    /// Checks whether a read is in progress on the calling thread.
    boolean isBusyHere() {
        return underWay.isHeldByCurrentThread();
    }

    /// Stops the read in progress, if any, within milliseconds. From any thread.
    void interrupt() {
        stop.set(true);
    }

    /// Ends the read in progress and blocks others during an operation on the store. Reading continues afterwards, on a new
    /// connection.
    <T> T whileStill(Supplier<T> work) {
        still = true;
        interrupt();
        underWay.lock();
        try {
            drop();
            return work.get();
        } finally {
            still = false;
            underWay.unlock();
        }
    }

    /// Moves to another database; within [#whileStill].
    void moveTo(Database next) {
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
            lane = database.reading();
            ProgressHandler.setHandler(lane, STEPS, onward);
            connection = lane;
        }
        return lane;
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
            // A reader has nothing that could be lost.
        }
    }

    /// Interrupts the read in progress, waits for it, and closes. From any thread, but not from within a read.
    @Override
    public void close() {
        closed = true;
        interrupt();
        underWay.lock();
        try {
            drop();
        } finally {
            underWay.unlock();
        }
    }
}
