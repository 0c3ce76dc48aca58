package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;

/// Opens a store: checks everything first and changes nothing until a read-only probe has verified the key.
///
/// Order, and why: files and header (cheap, no secret needed) - writable? - passphrase - lock - the end of an interrupted
/// renewal - probe - older editions - upgrade - lanes - only then what is left over from former generations is deleted, and the
/// slot adopts the signing key of a renewal that she missed.
final class StoreOpening {
    /// The end of each part of an opening, in hundredths: the derivation of the key, which takes longest if the tables stay as
    /// they are, and the upgrade, which takes longest if they do not.
    private static final int KEY_FOUND = 20;
    private static final int UPGRADED = 75;

    private final StoreFolder folder;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    StoreOpening(StoreFolder folder, VaultEnvironment environment, StoreConfig config) {
        this.folder = folder;
        this.environment = environment;
        this.config = config;
    }

    /// Obtains the data key.
    private interface Unlocking {
        Unlocked unlock(SlotFile slots);
    }

    OpenVault open(SignInSecret secret) throws IOException, SQLException {
        var vault = open(slots -> new KeySlots(config.policy()).unlock(slots, secret));
        try {
            vault.keys().adopt(secret);
            return vault;
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    /// Opens it by a short code. The slots are unchanged since it was closed, so there is no signing key to adopt.
    OpenVault open(QuickUnlock quickUnlock, DataKey key) throws IOException, SQLException {
        return open(slots -> quickUnlock.unlock(slots, key));
    }

    private OpenVault open(Unlocking unlocking) throws IOException, SQLException {
        var slots = Disk.readSlots(folder);
        requireStore(slots);
        requireWritable(slots);
        reached(0);
        var unlocked = unlocking.unlock(slots);
        reached(KEY_FOUND);
        try {
            return locked(slots, unlocked);
        } catch (Throwable e) {
            unlocked.close();
            throw e;
        }
    }

    private void reached(int hundredths) {
        environment.opening().at(hundredths, Progress.HUNDRED);
    }

    private void requireStore(SlotFile slots) throws IOException {
        var store = folder.present(slots.generation());
        if (!Files.isRegularFile(store)) {
            var newest = folder.newestGeneration();
            throw new Refusal(newest.isPresent() && newest.getAsLong() > slots.generation()
                    ? "vault.refusal.older-slots"
                    : "vault.refusal.missing-file");
        }
        if (StoreFolder.isPlaintext(store)) {
            throw new Refusal("vault.refusal.not-encrypted");
        }
    }

    private void requireWritable(SlotFile slots) {
        for (var path : List.of(folder.path(), folder.slots(), folder.present(slots.generation()))) {
            if (!Files.isWritable(path)) {
                throw new Refusal("vault.refusal.read-only");
            }
        }
    }

    private OpenVault locked(SlotFile slots, Unlocked unlocked) throws IOException, SQLException {
        var lock = StoreLock.take(folder);
        try {
            // Someone may have replaced the slots while the passphrase was being processed.
            if (!Disk.readSlots(folder).sameAs(slots)) {
                throw new Refusal("vault.refusal.open-elsewhere");
            }
            finishRenewal(new UnlockedStore(folder, lock, slots, unlocked));
            return probed(new UnlockedStore(folder, lock, slots, unlocked));
        } catch (Throwable e) {
            lock.leaveNoTrace();
            throw e;
        }
    }

    /// Completes a renewal that was interrupted after its commit point: it left the store whole, but under the name of
    /// something unfinished. It is trusted only if this key opens it.
    private void finishRenewal(UnlockedStore current) throws IOException, SQLException {
        var generation = current.slots().generation();
        var present = folder.present(generation);
        if (!present.equals(folder.store(generation))) {
            new Probe(current.database().at(present), config.scripts()).look(current.slots());
            Leftovers.finish(folder, generation);
        }
    }

    private OpenVault probed(UnlockedStore current) throws IOException, SQLException {
        var database = current.database();
        var upgrade = new Upgrade(database, config.scripts());
        upgrade.putBackWhatWasInterrupted();
        var info = new Probe(database, config.scripts()).look(current.slots());
        upgrade.runUnlessDone(info, environment.opening().part(KEY_FOUND, UPGRADED));
        reached(UPGRADED);
        var vault = OpenVault.on(current, environment, config, info);
        tidy(current.slots().generation());
        reached(VaultEnvironment.VAULT_OPEN);
        return vault;
    }

    /// Finishes a restore that was begun first: otherwise the store that it keeps aside would be taken for a former one.
    private void tidy(long generation) {
        try {
            new ReplacedStore(folder).finish(Optional.of(generation));
        } catch (IOException e) {
            return;
        }
        Leftovers.forgetFormer(folder, generation);
        Leftovers.forgetUnfinished(folder);
    }
}
