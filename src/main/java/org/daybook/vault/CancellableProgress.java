package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/// Makes long work on one file report its progress and stop within milliseconds when told to: inside SQLite as well as between
/// two blocks of a file. The unit of progress is the byte.
final class CancellableProgress {
    /// About a millisecond of SQLite's work.
    private static final int STEPS = 10_000;
    private static final int BLOCK = 1 << 18;
    private final Progress progress;
    private final long of;
    private long before;

    /// Work for SQLite.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// Receives each block of a file.
    interface Blocks {
        void take(ByteBuffer block) throws IOException;
    }

    /// @param progress may throw to stop the work
    /// @param of       the bytes in all, over all stages
    CancellableProgress(Progress progress, long of) {
        this.progress = progress;
        this.of = of;
    }

    /// Ends a stage of this many bytes.
    void done(long bytes) {
        before += bytes;
        progress.at(Math.min(before, of), of);
    }

    /// Runs a statement that takes long.
    ///
    /// @param sofar the bytes of this stage that are done; called often
    <T> T watch(Connection connection, LongSupplier sofar, Work<T> work) throws SQLException {
        var asking = new Asking(sofar);
        ProgressHandler.setHandler(connection, STEPS, asking);
        try {
            return work.run();
        } catch (SQLException e) {
            if (asking.stopped != null) {
                throw asking.stopped;
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(connection);
        }
    }

    /// Called by SQLite. An exception must not pass through its native frames, so it is kept and thrown afterwards.
    private final class Asking extends ProgressHandler {
        private final LongSupplier sofar;
        private @Nullable RuntimeException stopped;

        Asking(LongSupplier sofar) {
            this.sofar = sofar;
        }

        @Override
        protected int progress() {
            try {
                tell(sofar.getAsLong());
                return 0;
            } catch (RuntimeException e) {
                stopped = e;
                return 1;
            }
        }
    }

    private void tell(long sofar) {
        progress.at(Math.min(before + sofar, of), of);
    }

    /// Reads the first bytes of a file, block by block, and returns their SHA-256.
    ///
    /// @throws DamagedBytes if the file is shorter
    byte[] read(Path file, long length, Blocks blocks) throws IOException, DamagedBytes {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = ByteBuffer.allocate(BLOCK);
            for (long at = 0; at < length; at += block.limit()) {
                tell(at);
                block.clear().limit((int) Math.min(BLOCK, length - at));
                if (channel.read(block) < 0) {
                    throw new DamagedBytes();
                }
                block.flip();
                digest.update(block.array(), 0, block.limit());
                blocks.take(block);
            }
            done(length);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw Hashes.missing(e);
        }
    }
}
