package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;

/// Opens a store: looks at everything first and changes nothing until the key was found right by a read-only probe.
///
/// Order, and why: files and header (cheap, no secret needed) - writable? - passphrase - lock - probe - older
/// editions - upgrade - lanes - only then what is left over from former generations is deleted.
final class Opening {
    private final StoreFolder folder;
    private final Surroundings surroundings;
    private final Blueprint blueprint;

    Opening(StoreFolder folder, Surroundings surroundings, Blueprint blueprint) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.blueprint = blueprint;
    }

    OpenVault open(SignInSecret secret) throws IOException, SQLException {
        var slots = Disk.readSlots(folder);
        requireStore(slots);
        requireWritable(slots);
        var unlocked = new KeySlots(blueprint.policy()).unlock(slots, secret);
        try {
            return locked(slots, unlocked);
        } catch (Throwable e) {
            unlocked.close();
            throw e;
        }
    }

    private void requireStore(SlotFile slots) throws IOException {
        var store = folder.store(slots.generation());
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
        for (var path : List.of(folder.path(), folder.slots(), folder.store(slots.generation()))) {
            if (!Files.isWritable(path)) {
                throw new Refusal("vault.refusal.read-only");
            }
        }
    }

    private OpenVault locked(SlotFile slots, Unlocked unlocked) throws IOException, SQLException {
        var lock = StoreLock.take(folder);
        try {
            // Someone may have replaced the slots while the passphrase was being worked on.
            if (!Disk.readSlots(folder).sameAs(slots)) {
                throw new Refusal("vault.refusal.open-elsewhere");
            }
            return probed(new Standing(folder, lock, slots, unlocked));
        } catch (Throwable e) {
            lock.leaveNoTrace();
            throw e;
        }
    }

    private OpenVault probed(Standing standing) throws IOException, SQLException {
        var database = standing.database();
        var upgrade = new Upgrade(database, blueprint.scripts());
        upgrade.putBackWhatWasInterrupted();
        var info = new Probe(database, blueprint.scripts()).look(standing.slots());
        upgrade.runUnlessDone(info);
        var vault = OpenVault.on(standing, surroundings, blueprint, info);
        tidy(standing.slots().generation());
        return vault;
    }

    /// What a restore has begun is finished first: else the store that it keeps aside would be taken for a former one.
    private void tidy(long generation) throws IOException {
        try {
            new Aside(folder).finish(Optional.of(generation));
        } catch (IOException e) {
            return;
        }
        forgetFormerGenerations(generation);
    }

    /// Databases of former data keys, and half-written files. A *newer* database is left alone: deleting it would turn
    /// an older slots file into a loss.
    private void forgetFormerGenerations(long generation) throws IOException {
        var former = new ArrayList<Path>(List.of(folder.path().resolve("slots.new")));
        for (var g = generation - 1; g > 0 && g >= generation - 10; g--) {
            for (var suffix : List.of("", "-wal", "-shm", ".before", ".before.new")) {
                former.add(folder.path().resolve("store-" + g + ".db" + suffix));
            }
        }
        former.addAll(folder.databaseFiles(g -> g > generation).stream()
                .filter(file -> file.toString().contains(".db.new")).toList());
        for (var file : former) {
            Files.deleteIfExists(file);
        }
    }
}
