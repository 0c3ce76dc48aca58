package org.daybook.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.daybook.base.DeviceContext;
import org.daybook.base.Refusal;
import org.daybook.locking.CodeAsked;
import org.daybook.locking.OwnCode;
import org.daybook.recovery.KitKey;
import org.daybook.recovery.Recovery;
import org.daybook.rights.Rights;
import org.daybook.staff.Door;
import org.daybook.staff.KitDoor;
import org.daybook.staff.PassphraseFloor;
import org.daybook.staff.SignedIn;
import org.daybook.staff.StaffMember;
import org.daybook.vault.BackupContents;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Progress;
import org.daybook.vault.QuickUnlock;
import org.daybook.vault.Restore;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.StorePosition;
import org.daybook.vault.Vault;
import org.daybook.vault.VaultEnvironment;

/// Access to a locked store: creates a store, or unlocks one, and returns an [OpenSite]. The calling thread becomes its write
/// lane; deriving the key takes about 160 ms, so it must not be the JavaFX application thread.
public final class SignIn {
    /// The steps of the progress display: signed in, rooms created, pending work done, ready.
    private static final int FURNISHED = 4;

    private final VaultEnvironment environment;
    private final DeviceContext desk;
    /// The refusals of a store whose creation was interrupted: there are no key slots yet, or no member of staff.
    private static final Set<String> NOT_FINISHED = Set.of("vault.refusal.missing-file", "staff.refusal.unknown-slot");

    private final RollbackGuard heads;

    /// Creates an instance that remembers no store, for invented stores and for tests.
    public SignIn(VaultEnvironment environment, DeviceContext desk) {
        this(environment, desk, RollbackGuard.forgetful());
    }

    /// @param environment what the vault needs: time, cryptographic randomness, letter of this computer
    /// @param desk        what the rooms need
    /// @param heads       remembers how far each store had come, so that an older copy is noticed
    public SignIn(VaultEnvironment environment, DeviceContext desk, RollbackGuard heads) {
        this.environment = environment;
        this.desk = desk;
        this.heads = heads;
    }

    /// Creates a store and signs in its first member of staff.
    ///
    /// @throws Refusal `staff.holding.*` if the passphrase is too weak, `vault.refusal.*` if the folder cannot hold a store;
    ///         nothing is left in it then
    public OpenSite create(StoreFolder folder, NewSiteForm form, SignInSecret secret) {
        PassphraseFloor.require(secret, List.of(form.member().initials(), form.site().code()));
        var first = new AtomicReference<SignedIn>();
        var vault = Vault.create(folder, secret, environment,
                made -> first.set(door(made).settle(made, form.member(), form.site())));
        return furnish(vault, _ -> Objects.requireNonNull(first.get()));
    }

    /// Unlocks a store.
    ///
    /// @throws Refusal `vault.refusal.*` or `staff.refusal.*`; nothing was changed then
    public OpenSite unlock(StoreFolder folder, SignInSecret secret) {
        try {
            return furnish(Vault.open(folder, secret, environment), opened -> door(opened).enter(opened));
        } catch (Refusal refusal) {
            throw folder.isUnfinished() && NOT_FINISHED.contains(refusal.key())
                    ? new Refusal("site.refusal.unfinished")
                    : refusal;
        }
    }

    /// Returns the identity of the store in a folder, so that a kit of another store is recognised while it is typed. Quick; on
    /// any thread.
    ///
    /// @throws Refusal `vault.refusal.*` if there is no store or its key slots are damaged
    public UUID storeIn(StoreFolder folder) {
        return Vault.storeIn(folder);
    }

    /// Returns the staff who may come back in by a recovery kit. The store is open only while this is read.
    ///
    /// @param key closed by the caller
    /// @throws Refusal `staff.refusal.kit-not-in-force`, `recovery.refusal.does-not-open`, or `vault.refusal.*`
    public List<StaffMember> whoMayComeBack(StoreFolder folder, KitKey key) {
        try (var vault = openBy(folder, key)) {
            return kitDoor(vault).whoMay(vault);
        }
    }

    /// Sets a new passphrase for a member of staff by a recovery kit, and unlocks the store with it.
    ///
    /// @param key   closed by the caller
    /// @param her   one of [#whoMayComeBack]
    /// @param fresh strong enough; taken over and wiped
    /// @throws Refusal as [#whoMayComeBack] and [#unlock]
    public OpenSite comeBack(StoreFolder folder, KitKey key, StaffMember her, char[] fresh) {
        try (var secret = new SignInSecret(her.signInWord(), fresh)) {
            try (var vault = openBy(folder, key)) {
                kitDoor(vault).give(vault, her.id(), fresh.clone());
            }
            return unlock(folder, secret);
        }
    }

    /// A kit that can be rejected without trying its key does not count as a wrong attempt.
    private OpenVault openBy(StoreFolder folder, KitKey key) {
        if (!key.isOf(storeIn(folder)) || !signInWords(folder).contains(key.word())) {
            throw new Refusal("staff.refusal.kit-not-in-force");
        }
        try (var secret = key.secret()) {
            return Vault.open(folder, secret, environment);
        } catch (Refusal refusal) {
            throw refusal.key().equals("vault.refusal.wrong-passphrase")
                    ? new Refusal("recovery.refusal.does-not-open")
                    : refusal;
        }
    }

    /// Unlocks the store that was just closed, by a short code.
    ///
    /// @param digits wiped by the caller
    /// @throws Refusal `vault.refusal.wrong-code`, `.quick-unlock-gone`, or what [#unlock] throws
    public OpenSite unlock(QuickUnlock quickUnlock, char[] digits) {
        return furnish(quickUnlock.open(digits, environment), vault -> {
            new CodeAsked().requireValid(vault, quickUnlock);
            return door(vault).enterByShortCode(vault);
        });
    }

    /// Opens a backup and reads all of it; changes nothing. On any thread.
    ///
    /// @throws Refusal `vault.refusal.*`
    public BackupContents lookInto(Path backup, SignInSecret secret, Progress progress) {
        return Vault.lookInto(backup, secret, environment, progress);
    }

    /// When people whom a restored backup brought back are erased again.
    public enum EraseAgain {
        /// Before anybody reads in the store.
        NOW,
        /// When the store is opened next; until then nobody sees them.
        NEXT_TIME
    }

    /// Restores a backup as the method below does, and erases again immediately.
    ///
    /// @throws Refusal `vault.refusal.*` or `staff.refusal.*`
    public OpenSite restore(Path backup, BackupContents contents, StoreFolder to, SignInSecret secret,
            Progress progress) {
        return restore(backup, contents, to, secret, EraseAgain.NOW, progress);
    }

    /// Restores a backup and unlocks the store; an existing store is kept next to it.
    ///
    /// @param contents what [#lookInto] found in the backup
    /// @param when     when people who were erased since the backup are erased again
    /// @throws Refusal `vault.refusal.*` or `staff.refusal.*`
    public OpenSite restore(Path backup, BackupContents contents, StoreFolder to, SignInSecret secret, EraseAgain when,
            Progress progress) {
        var former = heads.remembered(contents.store()).map(StorePosition::epoch).orElse(1L);
        var house = furnish(Vault.restore(new Restore(backup, to, former), secret, environment, progress),
                opened -> door(opened).enter(opened), when);
        try {
            house.safekeeping().restored(contents);
            return house;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
    }

    /// Restores a backup that a recovery kit opened; an existing store is kept next to it. Nobody is signed in then: staff come
    /// back in by [#whoMayComeBack] and [#comeBack], and the caller records that it was restored.
    ///
    /// @param key closed by the caller
    /// @throws Refusal `vault.refusal.*`
    public void restoreByKit(Path backup, BackupContents contents, StoreFolder to, KitKey key, Progress progress) {
        var former = heads.remembered(contents.store()).map(StorePosition::epoch).orElse(1L);
        try (var secret = key.secret()) {
            Vault.restore(new Restore(backup, to, former), secret, environment, progress).close();
        }
    }

    /// Returns how many people in a backup were erased since, by the marks that a restore would find, and would be erased again
    /// before anybody reads in it. After [#lookInto]; on any thread.
    ///
    /// @throws Refusal `vault.refusal.*`
    public long erasedAgain(Path backup, SignInSecret secret, StoreFolder to) {
        var folders = Stream.concat(Stream.of(to.path()), heads.folder().stream()).toList();
        return Vault.markedSince(backup, folders, new Vault.SoughtMarks(Rights.ERASED, "participant"), secret,
                environment);
    }

    /// Returns how long the next attempt to open a backup must wait, because of previous wrong passphrases.
    public Duration waitBeforeBackups() {
        return environment.backupTries().left();
    }

    /// Returns what restoring a backup into a folder would replace. Quick; from any thread.
    ///
    /// @param contents what [#lookInto] found in the backup
    /// @throws Refusal `vault.refusal.disk-error` if the folder cannot be read
    public RestorePreview replacedBy(BackupContents contents, StoreFolder to) {
        return new RestorePreview(contents, to.path().toAbsolutePath().normalize(), Vault.presentIn(to),
                laterThan(contents));
    }

    /// Returns how many steps further than a backup the store had come, as far as this computer remembers; empty if it does not
    /// know.
    OptionalLong laterThan(BackupContents contents) {
        var head = heads.remembered(contents.store()).filter(known -> known.epoch() == contents.head().epoch());
        return head.isPresent()
                ? OptionalLong.of(Math.max(0, head.get().seq() - contents.head().seq()))
                : OptionalLong.empty();
    }

    /// Returns the sign-in words of a store, the first member of staff first.
    ///
    /// @throws Refusal `vault.refusal.*` if there is no store or its key slots are damaged
    public List<String> signInWords(StoreFolder folder) {
        return Vault.signInWords(folder);
    }

    private interface Entrance {
        SignedIn enter(OpenVault vault);
    }

    private OpenSite furnish(OpenVault vault, Entrance entrance) {
        return furnish(vault, entrance, EraseAgain.NOW);
    }

    private OpenSite furnish(OpenVault vault, Entrance entrance, EraseAgain when) {
        try {
            boolean older = heads.remembered(vault.storeId()).filter(vault::isOlderThan).isPresent();
            var signedIn = entrance.enter(vault);
            reached(1);
            var house = new OpenSite(vault, signedIn, deskOf(vault), new SiteClosing(heads, () -> {}));
            vault.confirmMade();
            reached(2);
            house.recovery().settle(Progress.unwatched());
            if (older) {
                house.safekeeping().olderCopyNoticed();
            }
            switch (when) {
                case NOW -> house.rights().settle();
                case NEXT_TIME -> house.rights().settleButErase();
            }
            reached(3);
            house.doorCounts().takeIn();
            house.teamNotes().clear();
            heads.remember(vault.storeId(), vault.head());
            reached(FURNISHED);
            return house;
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private Door door(OpenVault vault) {
        return new Door(deskOf(vault));
    }

    private KitDoor kitDoor(OpenVault vault) {
        return new KitDoor(deskOf(vault), Recovery.kits(), OwnCode.ending());
    }

    /// Writing continues under one letter, which the store may know better than this computer.
    private DeviceContext deskOf(OpenVault vault) {
        return desk.by(vault.computer());
    }

    /// @param steps from the end of the vault's own part to [#FURNISHED]
    private void reached(int steps) {
        environment.opening().part(VaultEnvironment.VAULT_OPEN, Progress.HUNDRED).at(steps, FURNISHED);
    }
}
