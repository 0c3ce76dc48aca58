package org.daybook.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Makes a backup of an open store, on its reading lane, and limits how many are kept.
final class BackingUp {
    private final Supplier<UnlockedStore> current;
    private final VaultEnvironment environment;
    private final Scripts scripts;

    /// @param current the current state of the store; its slots may change meanwhile
    BackingUp(Supplier<UnlockedStore> current, VaultEnvironment environment, Scripts scripts) {
        this.current = current;
        this.environment = environment;
        this.scripts = scripts;
    }

    /// @param lane     the reading lane's connection, outside a transaction
    /// @param keep     the number of backups of this store to keep there, at least 1
    /// @param settled  backups made up to then are known to be from another time, and are deleted like any other
    /// @param progress may throw to stop it
    BackupMade to(Path folder, int keep, Instant settled, Connection lane, Progress progress) throws SQLException {
        if (keep < 1) {
            throw new IllegalArgumentException("at least the one just made is kept");
        }
        try {
            return write(new BackupShelf(folder), keep, settled, lane, progress);
        } catch (IOException | UncheckedIOException e) {
            // Without the cause: its message contains the path.
            throw new Refusal(trouble(folder));
        }
    }

    private BackupMade write(BackupShelf shelf, int keep, Instant settled, Connection lane, Progress progress)
            throws IOException, SQLException {
        var began = current.get();
        shelf.requireUsable(began.folder());
        var store = began.slots().store();
        shelf.sweep(store);
        var name = shelf.freeName(environment.clock());
        var unfinished = BackupShelf.unfinished(name, store);
        var madeAt = environment.clock().instant();
        var newer = newer(shelf, began, settled, lane);
        // A plain path keeps cipher and key; "backup to" would write plaintext.
        var copy = new BackupWriting.Copy(lane, file -> file.toAbsolutePath().toString(),
                () -> current.get().slots(), began.unlocked().key(), madeAt);
        var manifest = new BackupWriting(environment, scripts, shelf.folder()).write(copy, unfinished, progress);
        Durable.move(unfinished, name);
        shelf.keepOnly(keep, name, store, newer.spared());
        new Tombstones(store, environment.random()).leaveIn(shelf.folder(), lane);
        return new BackupMade(name, madeAt, Files.size(name), manifest.head(), newer.against());
    }

    /// The backups there that may contain what this store does not.
    ///
    /// @param against whether one under the current data key certainly does
    /// @param spared  those, and those under a later data key, which cannot be checked
    private record Newer(BackupMade.Against against, Set<Path> spared) {}

    /// Checks the backups that are already there, as far as they are under the current data key. A data key later than the
    /// store's also suggests that the store is an older copy, but anybody could have written it: it is not reported, only
    /// spared.
    private static Newer newer(BackupShelf shelf, UnlockedStore began, Instant settled, Connection lane)
            throws IOException, SQLException {
        var present = began.slots();
        var epoch = RestoreEpochs.beganAt(lane);
        var spared = new HashSet<Path>();
        var against = BackupMade.Against.NOTHING_NEWER;
        for (var found : shelf.all()) {
            if (!found.store().equals(present.store()) || !found.madeAt().isAfter(settled)) {
                continue;
            }
            if (knowsMore(found.file(), began.unlocked().key(), lane)) {
                against = BackupMade.Against.SOMETHING_NEWER;
                spared.add(found.file());
            } else if (found.madeAt().isAfter(epoch) && found.generation() > present.generation()) {
                spared.add(found.file());
            }
        }
        return new Newer(against, spared);
    }

    private static boolean knowsMore(Path file, DataKey key, Connection lane) throws IOException, SQLException {
        try {
            return !Backup.read(file).tail().manifest(key).head().isBehind(lane);
        } catch (Refusal e) {
            // Under a former data key, or altered: nothing in it can be trusted.
            return false;
        }
    }

    private static String trouble(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                return "vault.refusal.target-missing";
            }
            return Files.getFileStore(folder).getUsableSpace() < (1 << 18)
                    ? "vault.refusal.target-full"
                    : "vault.refusal.target-error";
        } catch (IOException e) {
            return "vault.refusal.target-error";
        }
    }
}
