package org.daybook.vault;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.base.Refusal;

/// Creates a store with the first rows without which nobody could sign in. If anything fails, nothing of it remains; if the
/// program was killed on the way, the file `being-made` shows it, and the next attempt starts again.
final class StoreCreation {
    private static final long FIRST = 1;
    private final StoreFolder folder;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    StoreCreation(StoreFolder folder, VaultEnvironment environment, StoreConfig config) {
        this.folder = folder;
        this.environment = environment;
        this.config = config;
    }

    /// @param settle writes the first rows; the store is valid once it has returned
    OpenVault create(SignInSecret first, Consumer<OpenVault> settle) throws IOException, SQLException {
        first.requireUsable();
        if (folder.holdsAStore() && !isRemnant()) {
            throw new Refusal("vault.refusal.holds-a-store");
        }
        var ground = StoreFolderCreation.prepare(folder.path());
        try {
            return held(first, settle);
        } catch (Throwable e) {
            ground.giveBack();
            throw e;
        }
    }

    private OpenVault held(SignInSecret first, Consumer<OpenVault> settle) throws IOException, SQLException {
        var lock = StoreLock.take(folder);
        var key = DataKey.fresh(environment.random());
        try {
            if (isRemnant()) {
                sweep();
            }
            Durable.replace(folder.beingMade(), new byte[0]);
            var vault = build(first, lock, key);
            settled(vault, settle);
            finished(folder);
            return vault;
        } catch (Throwable e) {
            // Also if memory runs out: Argon2id needs 64 MiB.
            key.close();
            sweep();
            lock.leaveNoTrace();
            throw e;
        }
    }

    /// Checks whether the folder contains only what an interrupted creation leaves. The marker file alone is not trusted:
    /// anyone who can write to the folder can put it there, and a store whose keys or people have changed since was in use.
    private boolean isRemnant() throws IOException {
        if (!folder.isUnfinished() || folder.newestGeneration().orElse(FIRST) > FIRST) {
            return false;
        }
        try {
            return Disk.readSlots(folder).edition() == FIRST;
        } catch (Refusal e) {
            return true; // none yet, or half written
        }
    }

    /// Closes the vault if the first rows cannot be written.
    private static void settled(OpenVault vault, Consumer<OpenVault> settle) {
        try {
            settle.accept(vault);
        } catch (Throwable e) {
            vault.close();
            throw e;
        }
    }

    /// Makes the store valid from here on. Also called when somebody has signed in to it, which is impossible before it is
    /// complete.
    static void finished(StoreFolder folder) throws IOException {
        if (Files.deleteIfExists(folder.beingMade())) {
            Durable.syncFolder(folder.beingMade());
        }
    }

    private OpenVault build(SignInSecret first, StoreLock lock, DataKey key) throws IOException, SQLException {
        var ids = new TimeOrderedEpochFactory(environment.random(), environment.clock());
        var signing = SigningPair.fresh(environment.random());
        var contents = new SlotContents(ids.create(), FIRST, key, signing.privateKey(), signing.publicKey());
        var slot = new KeySlots(config.policy()).make(ids.create(), first, contents, environment.random());
        var slots = new SlotFile(contents.store(), FIRST, FIRST, List.of(slot), new byte[32]).sealedWith(key);
        var info = new StoreInfo(contents.store(), FIRST, FIRST, environment.clock().instant(),
                config.scripts().fingerprint());
        buildDatabase(new Database(unfinished(), key), info, signing);
        Durable.move(unfinished(), folder.store(FIRST));
        Durable.replace(folder.slots(), slots.encode());
        return OpenVault.on(new UnlockedStore(folder, lock, slots, new Unlocked(slot, key)), environment, config,
                info);
    }

    private void buildDatabase(Database database, StoreInfo info, SigningPair signing)
            throws IOException, SQLException {
        sweepUnfinished();
        new Migrations(database, config.scripts()).run();
        try (var connection = database.writing()) {
            Sql.run(connection, "begin immediate");
            info.insert(connection);
            SecretRows.insert(connection, environment.random(), signing.privateKey().getEncoded());
            Sql.run(connection, "commit");
            Sql.run(connection, "pragma wal_checkpoint(truncate)");
        }
        if (StoreFolder.isPlaintext(database.file())) {
            throw new IllegalStateException("the new store is not encrypted");
        }
        Durable.sync(database.file());
    }

    private Path unfinished() {
        return folder.unfinished(FIRST);
    }

    private void sweep() throws IOException {
        sweepUnfinished();
        for (var name : List.of("slots", "slots.new", "store-1.db", "store-1.db-wal", "store-1.db-shm", "tries",
                "being-made.new", "being-made")) {
            Files.deleteIfExists(folder.path().resolve(name));
        }
    }

    private void sweepUnfinished() throws IOException {
        for (var suffix : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(unfinished().resolveSibling(unfinished().getFileName() + suffix));
        }
    }
}
