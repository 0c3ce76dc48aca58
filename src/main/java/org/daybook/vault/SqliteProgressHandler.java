package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// Reports the progress of a copy while SQLite is at work, and stops SQLite when the listener throws.
///
/// An exception must not pass through SQLite's own frames: it is kept, SQLite is told to stop, and [#rethrow] throws it.
final class SqliteProgressHandler extends ProgressHandler {
    /// About a millisecond of work.
    private static final int STEPS = 10_000;
    private final Runnable listener;
    private @Nullable RuntimeException stopped;

    private SqliteProgressHandler(Runnable listener) {
        this.listener = listener;
    }

    /// @param listener called about every millisecond, on the working thread; throws to stop
    static SqliteProgressHandler over(Connection connection, Runnable listener) throws SQLException {
        var watch = new SqliteProgressHandler(listener);
        setHandler(connection, STEPS, watch);
        return watch;
    }

    @Override
    protected int progress() {
        try {
            listener.run();
            return 0;
        } catch (RuntimeException e) {
            stopped = e;
            return 1;
        }
    }

    /// Throws what the listener threw, if it did; to be called when SQLite gave up. A cancellation is thrown as a new
    /// exception: the original has passed through the driver, and no such exception may leave the vault.
    void rethrow() {
        var kept = stopped;
        if (kept instanceof CancellationException) {
            throw new CancellationException("stopped");
        }
        if (kept != null) {
            throw kept;
        }
    }
}
