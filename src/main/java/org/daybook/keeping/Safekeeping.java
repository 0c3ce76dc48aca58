package org.daybook.keeping;

import static org.daybook.staff.Permission.BACK_UP;
import static org.daybook.staff.Permission.EVACUATE;
import static org.daybook.staff.Permission.NOTICE_OLDER_COPY;
import static org.daybook.staff.Permission.PLAN_BACKUPS;
import static org.daybook.staff.Permission.RESEAL_BACKUP;
import static org.daybook.staff.Permission.RESTORE_BACKUP;
import static org.daybook.staff.Permission.SEE_BACKUPS;
import static org.daybook.staff.Permission.SETTLE_OLDER_COPY;
import static org.daybook.staff.Permission.TRY_BACKUP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BackupContents;
import org.daybook.vault.BackupMade;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.Vault;

/// What a user does so that nothing is lost. Each method states on which lane's thread it runs; each throws [Refusal] if the
/// worker's role does not allow it.
public final class Safekeeping {
    private final Gate gate;
    private final OpenVault vault;
    private final BackupRecordStore store = new BackupRecordStore();

    /// Permission to make one backup: requesting it writes an audit line before anything is written to a stick.
    public static final class Leave {
        private final Plan plan;
        private final Instant settled;

        private Leave(Plan plan, Instant settled) {
            this.plan = plan;
            this.settled = settled;
        }

        /// Returns where backups go and how many are kept.
        public Plan plan() {
            return plan;
        }
    }

    /// Permission to reseal backups, and for whom.
    public static final class Reseal {
        private final Set<UUID> kept;
        private final AtomicBoolean wrong = new AtomicBoolean();

        private Reseal(Set<UUID> kept) {
            this.kept = Set.copyOf(kept);
        }
    }

    /// @param gate  the way to the store
    /// @param vault the open store itself
    public Safekeeping(Gate gate, OpenVault vault) {
        this.gate = gate;
        this.vault = vault;
    }

    /// Checks whether the worker's role allows something, so that what is forbidden is not shown. From any thread.
    public boolean allows(Permission permission) {
        return gate.allows(permission);
    }

    /// Returns the state of the store's backups. On the write lane.
    public BackupState state() {
        var room = vault.room();
        var slots = vault.keys().slots();
        return gate.look(SEE_BACKUPS,
                work -> new BackupState(work.now(), store.plan(work.tx()), store.lastMade(work.tx(), work.now()),
                        store.lastTried(work.tx(), work.now()), store.olderCopy(work.tx()), room, vault.access(),
                        slots));
    }

    /// Returns when the newest hundred backups were made, newest first. On the write lane.
    public List<Instant> made() {
        return gate.look(SEE_BACKUPS, work -> store.made(work.tx()));
    }

    /// Sets where backups go. On the write lane.
    public void plan(Plan plan) {
        gate.act(PLAN_BACKUPS, work -> store.plan(work.tx(), work.newId(), plan));
    }

    /// Requests permission to make a backup. On the write lane.
    public Leave mayBackUp() {
        return gate.pass(BACK_UP, this::leave);
    }

    private Leave leave(UnitOfWork work) {
        return new Leave(store.plan(work.tx()), store.lastSettled(work.tx()).orElse(Instant.MIN));
    }

    /// Makes a backup and reads it back. On the reading lane; takes about a second for 20 MB, longer on a slow stick.
    ///
    /// @param leave    from [#mayBackUp]
    /// @param folder   the target folder
    /// @param progress may stop it by a `CancellationException`
    /// @throws Refusal `vault.refusal.*`; then nothing of it remains
    public BackupMade backUp(Leave leave, Path folder, Progress progress) {
        return vault.backups().make(folder, leave.plan().kept(), leave.settled, progress);
    }

    /// Records that a backup was made and, if another backup in its folder knows a later state, that this is an older copy of
    /// the store. On the write lane.
    public void made(BackupMade made) {
        gate.act(BACK_UP, work -> store.made(work.tx(), work.newId(), made.madeAt(), made.bytes(), made.head().seq()));
        if (made.against() == BackupMade.Against.SOMETHING_NEWER) {
            olderCopyNoticed();
        }
    }

    /// Does all three steps at once, where one thread is both lanes.
    public BackupMade backUpNow(Path folder, Progress progress) {
        var made = backUp(mayBackUp(), folder, progress);
        made(made);
        return made;
    }

    /// Returns the backups of this store in a folder that look complete, newest first. On any thread.
    ///
    /// @throws Refusal `vault.refusal.target-missing` if the stick is not plugged in, `.backup-unreadable`
    public List<FoundBackup> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("vault.refusal.target-missing");
        }
        return Vault.backupsIn(folder).stream().filter(found -> found.store().equals(vault.storeId())).toList();
    }

    /// Opens a backup with a passphrase and reads all of it; changes nothing. On any thread.
    public BackupContents lookInto(Path backup, SignInSecret secret, Progress progress) {
        return vault.backups().lookInto(backup, secret, progress);
    }

    /// Records that a backup was tried; if it knows a later state than the store, this is an older copy of the store. On the
    /// write lane.
    public void tried(BackupContents contents) {
        gate.act(TRY_BACKUP, work -> store.tried(work.tx(), work.newId(), work.now(), contents.madeAt()));
        if (contents.store().equals(vault.storeId()) && vault.isOlderThan(contents.head())) {
            olderCopyNoticed();
        }
    }

    /// Requests permission to reseal backups for the people who may open the store now. On the write lane.
    ///
    /// @throws Refusal `vault.refusal.too-soon` after wrong passphrases
    public Reseal mayReseal() {
        vault.backups().tries().requireNoneLeft();
        gate.act(RESEAL_BACKUP, _ -> {});
        return new Reseal(vault.keys().slots());
    }

    /// Reseals one backup. On the reading lane. A passphrase that fails for several backups under one permission counts as one
    /// failed attempt.
    ///
    /// @param secret opens the backup; the caller closes it
    /// @throws Refusal `vault.refusal.*`; then the old backup stays intact
    public void reseal(Reseal leave, Path backup, SignInSecret secret, Progress progress) {
        try {
            vault.backups().reseal(backup, secret, leave.kept, progress);
        } catch (Refusal e) {
            vault.backups().tries().another(e, secret, () -> leave.wrong.compareAndSet(false, true));
            throw e;
        }
    }

    /// Records that the store was restored from a backup. On the write lane, immediately after restoring.
    public void restored(BackupContents contents) {
        gate.act(RESTORE_BACKUP, work -> store.made(work.tx(), work.newId(), contents.madeAt(), contents.bytes(),
                contents.head().seq()));
    }

    /// Records that this is an older copy of the store. On the write lane.
    public void olderCopyNoticed() {
        gate.act(NOTICE_OLDER_COPY, work -> {
            if (store.olderCopy(work.tx()).isEmpty()) {
                store.olderCopy(work.tx(), work.newId(), work.now());
            }
        });
    }

    /// Records that the reason for an older copy is known. On the write lane.
    public void olderCopySettled() {
        gate.act(SETTLE_OLDER_COPY, work -> store.settle(work.tx(), work.now()));
    }

    /// Requests permission to evacuate the place with nothing left on its computer. On the write lane.
    ///
    /// @throws Refusal if the worker's role does not allow it
    public Leave mayEvacuate() {
        return gate.pass(EVACUATE, this::leave);
    }

    /// Checks whether a backup is on the same disk as the store: anyone who takes the computer takes it too. From any thread.
    public boolean isOnTheSameDisk(BackupMade made) {
        return vault.backups().isOnItsDisk(made.file());
    }

    /// Destroys the store on this computer. On the write lane; the store is closed afterwards.
    ///
    /// @param made the backup that was made immediately before, and read back
    /// @throws Refusal               `keeping.refusal.backup-too-old` if anything was changed since,
    ///         `vault.refusal.not-all-destroyed`
    public void evacuate(BackupMade made) {
        if (!vault.head().equals(made.head())) {
            throw new Refusal("keeping.refusal.backup-too-old");
        }
        vault.destroy();
    }
}
