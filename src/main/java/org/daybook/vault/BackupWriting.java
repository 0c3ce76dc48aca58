package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Writes one backup: the database directly to its place under a temporary name, then the tail; then everything is read back by
/// the code that checks a backup before a restore. Only then does it get its name. If it fails or is stopped, nothing of it
/// remains; what a crashed program leaves is called `.part` and deleted next time.
final class BackupWriting {
    /// Space for the tail, and for the overhead of a file system.
    private static final long MARGIN = 1 << 21;
    private final VaultEnvironment environment;
    private final Scripts scripts;
    private final Path folder;

    /// @param folder the folder for the backup; must exist
    BackupWriting(VaultEnvironment environment, Scripts scripts, Path folder) {
        this.environment = environment;
        this.scripts = scripts;
        this.folder = folder;
    }

    /// What is written.
    ///
    /// @param source the connection from which it is copied; cannot write
    /// @param into   the SQL text for `vacuum into`, from the path
    /// @param slots  who may open the copy; called after the pages were copied, because the file `slots` is always ahead of the
    ///               edition that the database remembers
    /// @param key    the key of the copy
    /// @param madeAt the moment it represents
    record Copy(Connection source, Into into, Supplier<SlotFile> slots, DataKey key, Instant madeAt) {}

    /// Writes a path for `vacuum into`.
    interface Into {
        String text(Path file);
    }

    /// Writes and checks under the temporary name, and leaves it there.
    ///
    /// @return the manifest of what was written
    Manifest write(Copy copy, Path unfinished, Progress progress) throws IOException, SQLException {
        var size = Sql.number(copy.source(), "pragma page_count") * Sql.number(copy.source(), "pragma page_size");
        requireRoom(size);
        try {
            var overseer = new CancellableProgress(progress, 4 * size);
            copyPages(copy, unfinished, overseer);
            overseer.done(size);
            var slots = copy.slots().get();
            appendTail(copy, slots, unfinished, overseer);
            return readBack(copy, slots, unfinished, overseer);
        } catch (Throwable e) {
            forget(unfinished);
            throw e;
        }
    }

    private void requireRoom(long size) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < size + MARGIN) {
            throw new Refusal("vault.refusal.target-full");
        }
    }

    private void copyPages(Copy copy, Path unfinished, CancellableProgress overseer) throws IOException, SQLException {
        try {
            overseer.watch(copy.source(), () -> sizeOf(unfinished), () -> {
                Sql.run(copy.source(), "vacuum into " + Sql.text(copy.into().text(unfinished)));
                return true;
            });
        } catch (SQLException e) {
            throw whatTheTargetSays(e);
        }
        if (StoreFolder.isPlaintext(unfinished)) {
            throw new IllegalStateException("the copy is not encrypted");
        }
        Durable.sync(unfinished);
    }

    /// The store is only read: a failure to write is the target's, a failure to read is the store's.
    private SQLException whatTheTargetSays(SQLException e) {
        return switch (ExceptionSanitizer.sqliteCode(e) & 0xff) {
            case ExceptionSanitizer.FULL -> throw new Refusal("vault.refusal.target-full");
            case ExceptionSanitizer.CANNOT_OPEN, ExceptionSanitizer.READ_ONLY, ExceptionSanitizer.IO_ERROR ->
                throw new Refusal(
                        Files.isDirectory(folder) ? "vault.refusal.target-error" : "vault.refusal.target-missing");
            default -> e;
        };
    }

    private void appendTail(Copy copy, SlotFile slots, Path unfinished, CancellableProgress overseer)
            throws IOException, SQLException {
        var length = Files.size(unfinished);
        Manifest manifest;
        try (var connection = new Database(unfinished.toAbsolutePath(), copy.key()).still()) {
            manifest = Manifest.of(connection, environment.computer());
            Sql.requireAuthenticPages(connection);
        }
        try {
            var sha256 = overseer.read(unfinished, length, block -> {});
            var tail = BackupTail.seal(copy.madeAt(), length, sha256, slots.encode(), manifest, copy.key(),
                    environment.random());
            Files.write(unfinished, tail.encode(), StandardOpenOption.APPEND);
            Durable.sync(unfinished);
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.copy-not-good", e);
        }
    }

    private Manifest readBack(Copy copy, SlotFile slots, Path unfinished, CancellableProgress overseer)
            throws IOException, SQLException {
        try {
            var manifest = Backup.read(unfinished).check(copy.key(), scripts, overseer);
            if (!manifest.store().equals(slots.store())
                    || manifest.generation() != slots.generation()) {
                throw new Refusal("vault.refusal.copy-not-good");
            }
            return manifest;
        } catch (Refusal e) {
            throw new Refusal("vault.refusal.copy-not-good", e);
        }
    }

    private static void forget(Path unfinished) throws IOException {
        for (var suffix : List.of("", "-journal", "-wal", "-shm")) {
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + suffix));
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
