package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// The entry point to a store: creates one, opens one, returns who may open it. Slow (0.2 s and more): never on the screen's
/// thread. A refused opening changes nothing on the disk except the count of wrong attempts in the small file `tries`.
public final class Vault {
    private Vault() {}

    /// Creates a store and leaves it open. Its creator is its first staff member.
    ///
    /// @param folder an empty or new folder, or one in which the creation of a store was interrupted
    /// @param first  her sign-in word and passphrase; the caller closes it
    /// @param settle writes the rows without which nobody could sign in, on the calling thread; its exceptions are passed on,
    ///               and nothing of the new store remains then
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.holds-a-store`, `.not-writable`, `.unusable-secret`, `.disk-full`, `.disk-error`; nothing
    ///         of the new store remains then
    public static OpenVault create(StoreFolder folder, SignInSecret first, VaultEnvironment environment,
            Consumer<OpenVault> settle) {
        return create(folder, first, environment, environment.config(), settle);
    }

    /// Opens a store.
    ///
    /// @param secret the caller closes it
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.too-soon` before any work, see [#waitBeforeTrying];
    ///                 `vault.refusal.wrong-passphrase`, `.altered-slot`, `.damaged-slots`, `.damaged-store`,
    ///                 `.missing-file`, `.open-elsewhere`, `.read-only`, `.former-version`, `.newer-version`,
    ///                 `.not-encrypted`, `.older-slots`, `.disk-full`, `.disk-error`
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment environment) {
        return open(folder, secret, environment, environment.config());
    }

    /// Returns how long the next attempt to open the store must wait because of earlier wrong passphrases; zero if it may be
    /// made now. Survives a restart of the program and of the computer. Quick; from any thread.
    ///
    /// Writes only if the last wrong attempt lies in the future, because the clock was put back: then the delay starts again.
    public static Duration waitBeforeTrying(StoreFolder folder, Clock clock) {
        return new WrongTries(folder.path(), clock).left();
    }

    /// Returns who may open the store: sign-in words in the order of their slots, the first that of the store's first staff
    /// member. Not verified: anyone who can write the file can change it.
    ///
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.disk-error`
    public static List<String> signInWords(StoreFolder folder) {
        return Disk.refusing(folder, () -> Disk.readSlots(folder).slots().stream().map(KeySlot::word).toList());
    }

    /// Returns the id of the store in a folder. Not verified.
    ///
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.disk-error`
    public static UUID storeIn(StoreFolder folder) {
        return Disk.refusing(folder, () -> Disk.readSlots(folder).store());
    }

    /// Opens a backup with a passphrase that was valid when it was made, and reads all of it, in place. Changes nothing
    /// anywhere.
    ///
    /// @param backup   the file
    /// @param secret   the caller closes it
    /// @param progress in bytes; may throw a [CancellationException] to stop
    /// @throws Refusal `vault.refusal.too-soon` before any work, see [BackupTries]; `vault.refusal.not-a-backup`,
    ///         `.damaged-backup`, `.altered-backup`, `.wrong-passphrase`, `.altered-slot`, `.former-version`, `.newer-version`,
    ///         `.backup-unreadable`
    public static BackupContents lookInto(Path backup, SignInSecret secret, VaultEnvironment environment,
            Progress progress) {
        return environment.backupTries().counted(secret,
                () -> lookInto(backup, secret, progress, environment.config()));
    }

    /// Returns the folders of the stores that restores kept next to the one in a folder, the oldest first; none if they cannot
    /// be listed.
    public static List<Path> keptBeside(StoreFolder folder) {
        try {
            return ReplacedStore.places(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Counts what a backup contains although a later tombstone exists, and what a restore will therefore do again: tombstones
    /// of one kind, next to the backup or in other folders, that the backup does not have, about a row that it still contains.
    /// Called after [#lookInto].
    ///
    /// @param folders other folders that may contain tombstones; missing ones do not matter
    /// @param sought  which tombstones, about rows of which table
    /// @throws Refusal what [#lookInto] throws
    public static long markedSince(Path backup, List<Path> folders, SoughtMarks sought, SignInSecret secret,
            VaultEnvironment environment) {
        return environment.backupTries().counted(secret, () -> Disk.refusing("vault.refusal.backup-unreadable", () -> {
            var found = Backup.read(backup);
            try (var unlocked = found.unlock(secret, environment.config().policy())) {
                var all = Stream.concat(Stream.of(backup.toAbsolutePath().normalize().getParent()), folders.stream())
                        .toList();
                return found.markedSince(unlocked.key(), all, sought, environment.random());
            }
        }));
    }

    /// The tombstones to count.
    ///
    /// @param what  their kind
    /// @param table the table of the rows they are about, a constant of our own
    public record SoughtMarks(String what, String table) {}

    /// Returns who may open a backup, in the order of [#signInWords]. Not verified.
    ///
    /// @throws Refusal `vault.refusal.not-a-backup`, `.damaged-backup`, `.backup-unreadable`
    public static List<String> signInWordsOf(Path backup) {
        return Disk.refusing("vault.refusal.backup-unreadable",
                () -> Backup.read(backup).slots().slots().stream().map(KeySlot::word).toList());
    }

    /// Returns the files in a folder that look like whole backups, newest first, of any store; also renamed ones, as long as
    /// they end in `.backup`. Not verified.
    ///
    /// @throws Refusal `vault.refusal.backup-unreadable` if the folder cannot be read
    public static List<FoundBackup> backupsIn(Path folder) {
        return Disk.refusing("vault.refusal.backup-unreadable", () -> new BackupShelf(folder).renamedToo());
    }

    /// Returns the store in a folder, as far as it can be examined without a passphrase; empty if there is none. Quick; from
    /// any thread.
    public static Optional<StoreThere> presentIn(StoreFolder folder) {
        return Disk.refusing(folder, () -> StoreThere.in(folder));
    }

    /// Restores a backup and opens the store, in a new epoch. A store that was there before is kept next to the folder, in one
    /// named after it, and still opens there. Whatever fails, and whenever the power fails, the folder contains the former
    /// store or the restored one, whole. The caller writes the audit line.
    ///
    /// @param secret   a word and passphrase that were valid when it was made; the caller closes it
    /// @param progress in bytes; may throw a [CancellationException] to stop: nothing has changed then
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal what [#lookInto] and [#open] throw, and `vault.refusal.not-writable`, `.open-elsewhere`,
    ///         `.no-room-to-restore`, `.cannot-keep-aside`, `.disk-full`, `.disk-error`
    public static OpenVault restore(Restore what, SignInSecret secret, VaultEnvironment environment,
            Progress progress) {
        return environment.backupTries().counted(secret,
                () -> restore(what, secret, environment, progress, environment.config()));
    }

    /// Copies a closed store byte by byte into a folder next to it, before the program is replaced, and reads the copy back.
    /// Needs no passphrase. The store is locked for this program until the result is closed.
    ///
    /// @param version of the new program; part of the folder's name
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.open-elsewhere`, `.no-room-to-copy`, `.not-copied`;
    ///         nothing of the copy remains then
    public static KeptCopy keepCopy(StoreFolder folder, String version, VaultEnvironment environment) {
        return Disk.refusing("vault.refusal.not-copied", () -> KeptCopy.make(folder, version, environment));
    }

    /// Returns the copies that [#keepCopy] left next to a store, the newest first.
    ///
    /// @throws Refusal `vault.refusal.not-copied` if the folder cannot be read
    public static List<Path> keptCopies(StoreFolder folder) {
        return Disk.refusing("vault.refusal.not-copied", () -> KeptCopy.of(folder));
    }

    /// Copies a closed store into another folder, which exists and is emptied first, and reads the copy back.
    ///
    /// @throws Refusal as [#keepCopy]
    public static void copy(StoreFolder from, Path to) {
        Disk.refusing("vault.refusal.not-copied", () -> {
            var lock = StoreLock.take(from);
            try {
                new StoreCopy(from).into(to);
            } finally {
                lock.leaveNoTrace();
            }
            return true;
        });
    }

    /// Rewrites a backup so that only some of its slots still open it, under a new data key, and replaces the old one once it
    /// was read back.
    ///
    /// @param secret   opens the backup now; the caller closes it
    /// @param kept     ids of the slots that stay, including hers
    /// @param progress in bytes, in two rounds; may throw a [CancellationException]: the old backup is intact then
    /// @throws Refusal                  what [#lookInto] throws, and `vault.refusal.target-full`, `.target-error`,
    ///         `.copy-not-good`; the old backup is intact then
    /// @throws IllegalArgumentException if her own slot is not among them
    static void reseal(Path backup, SignInSecret secret, Set<UUID> kept, VaultEnvironment environment,
            Progress progress, StoreConfig config) {
        Disk.refusing("vault.refusal.backup-unreadable", () -> {
            new BackupResealing(backup, environment, config).reseal(secret, kept, progress);
            return true;
        });
    }

    static OpenVault restore(Restore what, SignInSecret secret, VaultEnvironment environment, Progress progress,
            StoreConfig config) {
        return Disk.refusing(what.to(), () -> {
            new Restoring(what, environment, config).restore(secret, progress);
            return new StoreOpening(what.to(), environment, config).open(secret);
        });
    }

    static BackupContents lookInto(Path backup, SignInSecret secret, Progress progress, StoreConfig config) {
        return Disk.refusing("vault.refusal.backup-unreadable", () -> {
            var found = Backup.read(backup);
            try (var unlocked = found.unlock(secret, config.policy())) {
                return found.contents(found.check(unlocked.key(), config.scripts(),
                        new CancellableProgress(progress, found.work())));
            }
        });
    }

    static OpenVault create(StoreFolder folder, SignInSecret first, VaultEnvironment environment,
            StoreConfig config,
            Consumer<OpenVault> settle) {
        return Disk.refusing(folder, () -> new StoreCreation(folder, environment, config).create(first, settle));
    }

    static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment environment,
            StoreConfig config) {
        var tries = new WrongTries(folder.path(), environment.clock());
        var vault = tries.counted(secret,
                () -> Disk.refusing(folder, () -> new StoreOpening(folder, environment, config).open(secret)));
        vault.followed(tries.forget());
        return vault;
    }
}
