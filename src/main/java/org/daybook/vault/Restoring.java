package org.daybook.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Refusal;

/// Restores a backup. The restored store is built next to the current one, in the same folder, as a further generation of it;
/// replacing the current slots with its own is the one moment at which it becomes the store. A crash before that leaves the
/// current store, a crash after it the restored one; the next opening tidies up ([ReplacedStore]).
final class Restoring {
    private static final long MARGIN = 1 << 22;
    private final Restore what;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    Restoring(Restore what, VaultEnvironment environment, StoreConfig config) {
        this.what = what;
        this.environment = environment;
        this.config = config;
    }

    /// The contents of the backup.
    private record Found(Backup backup, SlotFile slots, Manifest manifest, DataKey key) {}

    /// Restores, and leaves the store closed.
    void restore(SignInSecret secret, Progress progress) throws IOException, SQLException {
        var backup = reading(() -> Backup.read(what.backup()));
        try (var unlocked = backup.unlock(secret, config.policy())) {
            var overseer = new CancellableProgress(progress, backup.work() + backup.tail().length());
            var manifest = reading(() -> backup.check(unlocked.key(), config.scripts(), overseer));
            onGround(new Found(backup, backup.slots(), manifest, unlocked.key()), overseer);
        }
    }

    /// A failure while the backup is read is the stick's, not the store's.
    private static <T> T reading(Disk.Step<T> step) {
        return Disk.refusing("vault.refusal.backup-unreadable", step);
    }

    private void onGround(Found found, CancellableProgress overseer) throws IOException, SQLException {
        var ground = StoreFolderCreation.prepare(what.to().path());
        try {
            locked(found, overseer);
        } catch (Throwable e) {
            ground.giveBack();
            throw e;
        }
    }

    private void locked(Found found, CancellableProgress overseer) throws IOException, SQLException {
        var lock = StoreLock.take(what.to());
        try {
            new ReplacedStore(what.to()).finish(presentGeneration());
            build(found, overseer);
            lock.close();
        } catch (Throwable e) {
            lock.leaveNoTrace();
            throw e;
        }
    }

    private void build(Found found, CancellableProgress overseer) throws IOException, SQLException {
        if (Files.getFileStore(what.to().path()).getUsableSpace() < found.backup().tail().length() + MARGIN) {
            throw new Refusal("vault.refusal.no-room-to-restore");
        }
        var generation = Math.max(found.manifest().generation(), newestHere()) + 1;
        var fresh = what.to().store(generation);
        var unfinished = fresh.resolveSibling(fresh.getFileName() + ".new");
        var aside = new ReplacedStore(what.to());
        try {
            copy(found, unfinished, overseer);
            var slots = furnish(found, new Database(unfinished, found.key()), generation);
            if (what.to().holdsAStore()) {
                aside.begin(generation, environment.clock());
            }
            Durable.move(unfinished, fresh);
            Durable.replace(what.to().slots(), slots.encode());
        } catch (Throwable e) {
            forget(unfinished);
            if (presentGeneration().orElse(0L) < generation) {
                Files.deleteIfExists(fresh);
            }
            aside.finish(presentGeneration());
            throw e;
        }
        finishQuietly(aside);
    }

    /// The store is restored; if the former one cannot be moved now, it is moved at the next opening.
    private void finishQuietly(ReplacedStore aside) {
        try {
            aside.finish(presentGeneration());
        } catch (IOException e) {
            // Not reported: nothing is lost, and the note stays.
        }
    }

    private void copy(Found found, Path unfinished, CancellableProgress overseer) throws IOException {
        Files.deleteIfExists(unfinished);
        var backup = found.backup();
        try (var out = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var sha256 = overseer.read(backup.file(), backup.tail().length(), block -> {
                while (block.hasRemaining()) {
                    out.write(block);
                }
            });
            // Checked once more: nobody has read before what is copied now.
            if (!Hashes.same(sha256, backup.tail().sha256())) {
                throw new Refusal("vault.refusal.damaged-backup");
            }
            out.force(true);
        } catch (DamagedBytes e) {
            throw new Refusal("vault.refusal.damaged-backup", e);
        }
    }

    /// Migrates the copy to this program's version, sets its generation and its epoch, and seals its slots.
    private SlotFile furnish(Found found, Database copy, long generation) throws IOException, SQLException {
        new Migrations(copy, config.scripts()).runUnlessDone();
        var edition = Math.max(found.slots().edition(), presentEdition()) + 1;
        try (var connection = copy.writing()) {
            Sql.run(connection, "begin immediate");
            Sql.run(connection, "update store_info set generation = %d, slots_edition = %d".formatted(generation,
                    edition));
            RestoreEpochs.begin(connection, Math.max(what.formerEpoch(), found.manifest().head().epoch()) + 1,
                    environment.clock().instant(), found.backup().tail().madeAt());
            takeInMarks(found.slots().store(), connection);
            var slots = new SlotResealing(found.key(), generation, edition).seal(connection, found.slots(),
                    found.slots().slots(), environment.random());
            Sql.run(connection, "commit");
            Sql.run(connection, "pragma wal_checkpoint(truncate)");
            return slots;
        } finally {
            Durable.sync(copy.file());
        }
    }

    /// Applies what was done since the backup was made and must not be undone by it.
    private void takeInMarks(UUID store, Connection connection) throws SQLException {
        var marks = new Tombstones(store, environment.random());
        for (var folder : List.of(what.backup().toAbsolutePath().normalize().getParent(), what.to().path())) {
            marks.takeIn(folder, connection);
        }
    }

    private long newestHere() {
        return Math.max(what.to().newestGeneration().orElse(0), presentGeneration().orElse(0L));
    }

    private Optional<Long> presentGeneration() {
        return present().map(SlotFile::generation);
    }

    private long presentEdition() {
        return present().map(SlotFile::edition).orElse(0L);
    }

    private Optional<SlotFile> present() {
        try {
            return Optional.of(Disk.readSlots(what.to()));
        } catch (IOException | Refusal e) {
            return Optional.empty();
        }
    }

    private static void forget(Path unfinished) throws IOException {
        for (var suffix : java.util.List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + suffix));
        }
    }
}
