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

/// The door to a store: make one, open one, ask who may open it. Slow (0.2 s and more): never on the screen's thread.
/// A refused opening changes nothing on the disk, but for the count of wrong tries in the small file `tries`.
public final class Vault {
    private Vault() {}

    /// Makes a store and leaves it open. Whoever creates it is its first member of staff.
    ///
    /// @param folder an empty or new folder, or one in which the making of a store was interrupted
    /// @param first  her sign-in word and passphrase; the caller closes it
    /// @param settle writes the rows without which nobody could sign in, on the calling thread; what it throws is thrown
    ///               on, and nothing of the new store is left then
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.holds-a-store`, `.not-writable`, `.unusable-secret`, `.disk-full`, `.disk-error`;
    ///                 nothing of the new store is left then
    public static OpenVault create(StoreFolder folder, SignInSecret first, VaultEnvironment surroundings,
            Consumer<OpenVault> settle) {
        return create(folder, first, surroundings, surroundings.blueprint(), settle);
    }

    /// Opens a store.
    ///
    /// @param secret the caller closes it
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal `vault.refusal.too-soon` before any work, see [#waitBeforeTrying];
    ///                 `vault.refusal.wrong-passphrase`, `.altered-slot`, `.damaged-slots`, `.damaged-store`,
    ///                 `.missing-file`, `.open-elsewhere`, `.read-only`, `.former-version`, `.newer-version`,
    ///                 `.not-encrypted`, `.older-slots`, `.disk-full`, `.disk-error`
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings) {
        return open(folder, secret, surroundings, surroundings.blueprint());
    }

    /// How long the next try to open the store has to wait, because of wrong passphrases before it; zero when it may come
    /// now. Survives a restart of the program and of the computer. Quick; from any thread.
    ///
    /// Writes only where the last wrong try lies in the future, because the clock was put back: then the step begins anew.
    public static Duration waitBeforeTrying(StoreFolder folder, Clock clock) {
        return new WrongTries(folder.path(), clock).left();
    }

    /// Who may open the store: sign-in words in the order of their slots, the first that of the store's first member of
    /// staff. Not yet to be believed: anyone who can write the file can change it.
    ///
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.disk-error`
    public static List<String> signInWords(StoreFolder folder) {
        return Disk.refusing(folder, () -> Disk.readSlots(folder).slots().stream().map(KeySlot::word).toList());
    }

    /// Which store lies in a folder. Not yet to be believed.
    ///
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.disk-error`
    public static UUID storeIn(StoreFolder folder) {
        return Disk.refusing(folder, () -> Disk.readSlots(folder).store());
    }

    /// Opens a backup with a passphrase of then and reads all of it, where it lies. Changes nothing anywhere.
    ///
    /// @param backup   the file
    /// @param secret   the caller closes it
    /// @param progress in bytes; may throw a [CancellationException] to stop
    /// @throws Refusal `vault.refusal.too-soon` before any work, see [BackupTries]; `vault.refusal.not-a-backup`,
    ///                 `.damaged-backup`, `.altered-backup`, `.wrong-passphrase`, `.altered-slot`, `.former-version`,
    ///                 `.newer-version`, `.backup-unreadable`
    public static BackupContents lookInto(Path backup, SignInSecret secret, VaultEnvironment surroundings,
            Progress progress) {
        return surroundings.backupTries().counted(secret,
                () -> lookInto(backup, secret, progress, surroundings.blueprint()));
    }

    /// Where the stores lie that restores kept beside the one of a folder, the oldest first; none where they cannot be
    /// listed.
    public static List<Path> keptBeside(StoreFolder folder) {
        try {
            return ReplacedStore.places(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /// How much of what a backup holds is marked since, and will be done again by a restore: marks of one word, beside the
    /// backup or in other folders, that the backup does not know, about a row that it still holds. Asked after [#lookInto].
    ///
    /// @param folders where else marks may lie; those that are not there do not matter
    /// @param sought  which marks, about rows of which table
    /// @throws Refusal what [#lookInto] throws
    public static long markedSince(Path backup, List<Path> folders, SoughtMarks sought, SignInSecret secret,
            VaultEnvironment surroundings) {
        return surroundings.backupTries().counted(secret, () -> Disk.refusing("vault.refusal.backup-unreadable", () -> {
            var found = Backup.read(backup);
            try (var unlocked = found.unlock(secret, surroundings.blueprint().policy())) {
                var all = Stream.concat(Stream.of(backup.toAbsolutePath().normalize().getParent()), folders.stream())
                        .toList();
                return found.markedSince(unlocked.key(), all, sought, surroundings.random());
            }
        }));
    }

    /// Which marks are counted.
    ///
    /// @param what  the mark's word
    /// @param table whose rows they are about, a constant of our own
    public record SoughtMarks(String what, String table) {}

    /// Who may open a backup, in the order of [#signInWords]. Not yet to be believed.
    ///
    /// @throws Refusal `vault.refusal.not-a-backup`, `.damaged-backup`, `.backup-unreadable`
    public static List<String> signInWordsOf(Path backup) {
        return Disk.refusing("vault.refusal.backup-unreadable",
                () -> Backup.read(backup).slots().slots().stream().map(KeySlot::word).toList());
    }

    /// The files in a folder that look like whole backups, newest first, of whichever store; also renamed ones, as long as
    /// they end in `.backup`. Not yet to be believed.
    ///
    /// @throws Refusal `vault.refusal.backup-unreadable` when the folder cannot be read
    public static List<FoundBackup> backupsIn(Path folder) {
        return Disk.refusing("vault.refusal.backup-unreadable", () -> new BackupShelf(folder).renamedToo());
    }

    /// What lies in the folder of a store, as far as it tells without a passphrase; empty when nothing does. Quick; from
    /// any thread.
    public static Optional<StoreThere> presentIn(StoreFolder folder) {
        return Disk.refusing(folder, () -> StoreThere.in(folder));
    }

    /// Restores a backup and opens the store, in a new epoch. A store that was there before is kept beside the folder, in
    /// one named after it, and opens there as before. Whatever fails or whenever the power goes: the folder holds the
    /// former store or the restored one, whole. The caller writes the audit line.
    ///
    /// @param secret   a word and passphrase of then; the caller closes it
    /// @param progress in bytes; may throw a [CancellationException] to stop: nothing has changed then
    /// @return the open store; its write lane belongs to the calling thread
    /// @throws Refusal what [#lookInto] and [#open] throw, and `vault.refusal.not-writable`, `.open-elsewhere`,
    ///                 `.no-room-to-restore`, `.cannot-keep-aside`, `.disk-full`, `.disk-error`
    public static OpenVault restore(Restore what, SignInSecret secret, VaultEnvironment surroundings,
            Progress progress) {
        return surroundings.backupTries().counted(secret,
                () -> restore(what, secret, surroundings, progress, surroundings.blueprint()));
    }

    /// Copies a closed store byte by byte into a folder beside it, before the program is exchanged, and reads the copy
    /// back. Needs no passphrase. The store is locked for this program until what is returned is closed.
    ///
    /// @param version of the program that is to come; stands in the folder's name
    /// @throws Refusal `vault.refusal.missing-file`, `.damaged-slots`, `.open-elsewhere`, `.no-room-to-copy`,
    ///                 `.not-copied`; nothing is left of the copy then
    public static KeptCopy keepCopy(StoreFolder folder, String version, VaultEnvironment surroundings) {
        return Disk.refusing("vault.refusal.not-copied", () -> KeptCopy.make(folder, version, surroundings));
    }

    /// The copies that [#keepCopy] left beside a store, the newest first.
    ///
    /// @throws Refusal `vault.refusal.not-copied` when the folder cannot be read
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

    /// Writes a backup anew so that only some of its slots still open it, under a fresh data key, and puts it in the place
    /// of the old one once it was read back.
    ///
    /// @param secret   opens the backup now; the caller closes it
    /// @param kept     ids of the slots that stay, hers among them
    /// @param progress in bytes, in two rounds; may throw a [CancellationException]: the old backup is whole then
    /// @throws Refusal                  what [#lookInto] throws, and `vault.refusal.target-full`, `.target-error`,
    ///                                  `.copy-not-good`; the old backup is whole then
    /// @throws IllegalArgumentException when her own slot is not among them
    static void reseal(Path backup, SignInSecret secret, Set<UUID> kept, VaultEnvironment surroundings,
            Progress progress, StoreConfig blueprint) {
        Disk.refusing("vault.refusal.backup-unreadable", () -> {
            new BackupResealing(backup, surroundings, blueprint).reseal(secret, kept, progress);
            return true;
        });
    }

    static OpenVault restore(Restore what, SignInSecret secret, VaultEnvironment surroundings, Progress progress,
            StoreConfig blueprint) {
        return Disk.refusing(what.to(), () -> {
            new Restoring(what, surroundings, blueprint).restore(secret, progress);
            return new StoreOpening(what.to(), surroundings, blueprint).open(secret);
        });
    }

    static BackupContents lookInto(Path backup, SignInSecret secret, Progress progress, StoreConfig blueprint) {
        return Disk.refusing("vault.refusal.backup-unreadable", () -> {
            var found = Backup.read(backup);
            try (var unlocked = found.unlock(secret, blueprint.policy())) {
                return found.contents(found.check(unlocked.key(), blueprint.scripts(),
                        new CancellableProgress(progress, found.work())));
            }
        });
    }

    static OpenVault create(StoreFolder folder, SignInSecret first, VaultEnvironment surroundings,
            StoreConfig blueprint,
            Consumer<OpenVault> settle) {
        return Disk.refusing(folder, () -> new StoreCreation(folder, surroundings, blueprint).create(first, settle));
    }

    static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings,
            StoreConfig blueprint) {
        var tries = new WrongTries(folder.path(), surroundings.clock());
        var vault = tries.counted(secret,
                () -> Disk.refusing(folder, () -> new StoreOpening(folder, surroundings, blueprint).open(secret)));
        vault.followed(tries.forget());
        return vault;
    }
}
