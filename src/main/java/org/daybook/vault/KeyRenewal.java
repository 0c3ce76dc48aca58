package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;

/// Moves an open store to a new data key and a new signing pair, without anyone's passphrase.
///
/// 1. A copy under the new key, next to the store, as `store-<g+1>.db.new`; compared with the store row by row.
/// 2. In the copy: the next generation and edition, the new signing key, and the former one for those who still trust it.
/// 3. `slots` of the next generation replaces the former: **the one commit point**.
/// 4. The copy gets its name, the lanes move, and the former database is deleted.
///
/// If stopped before 3, nothing has happened; if stopped after 3, the next opening does 4 ([Leftovers]). Two generations in one
/// `slots`, or choosing the newest file, lost stores when they were tried; so there is never a moment at which both are valid.
final class KeyRenewal {
    private static final long OF = 1000;
    private static final long COPIED = 600;
    private static final long COMPARED = 950;
    private final UnlockedStore former;
    private final SecureRandom random;
    private final Progress progress;
    private final long generation;
    private final DataKey key;
    private final Database copy;
    private boolean committing;

    KeyRenewal(UnlockedStore former, SecureRandom random, Progress progress) {
        this.former = former;
        this.random = random;
        this.progress = progress;
        this.generation = former.slots().generation() + 1;
        this.key = DataKey.fresh(random);
        this.copy = new Database(former.folder().unfinished(generation), key);
    }

    /// Returns the new state of the store; runs up to the commit point and the renaming of the copy.
    ///
    /// @param lane    the write lane; nothing else may be in progress on either lane
    /// @param without the slots that get no seal
    /// @throws Refusal  and nothing has changed
    /// @throws Stranded if the disk failed so that this program must not continue with the store
    UnlockedStore run(Connection lane, Set<UUID> without) {
        try {
            return Disk.refusing(former.folder(), () -> committed(prepared(lane, without)));
        } catch (Throwable e) {
            key.close();
            // The disk decides. If it cannot be read, or already has the new slots, the copy is not ours to delete, and nobody
            // may write to either generation.
            if (committing && !liesThere(former.slots())) {
                throw new Stranded();
            }
            Leftovers.forgetUnfinished(former.folder());
            throw e;
        }
    }

    private SlotFile prepared(Connection lane, Set<UUID> without) throws IOException, SQLException {
        if (former.folder().newestGeneration().orElse(0) >= generation) {
            throw new Refusal("vault.refusal.older-slots");
        }
        Leftovers.forgetUnfinished(former.folder());
        progress.at(0, OF);
        copyOut();
        compare();
        var signing = SigningPair.fresh(random);
        var slots = sealed(lane, without);
        settle(slots, signing, SigningRows.present(lane));
        Sql.requireAuthenticPages(lane);
        Durable.sync(copy.file());
        Durable.syncFolder(copy.file());
        progress.at(OF, OF);
        return slots;
    }

    /// Reads through a read-only connection of its own, so that stopping it does not disturb the write lane.
    private void copyOut() throws IOException, SQLException {
        try (var source = former.database().reading()) {
            var size = Math.max(1, Sql.number(source, "pragma page_count") * Sql.number(source, "pragma page_size"));
            var watch = SqliteProgressHandler.over(source,
                    () -> progress.at(Math.min(COPIED, COPIED * sizeOfCopy() / size), OF));
            try {
                Sql.run(source, "vacuum into " + Sql.text(copy.forVacuumInto()));
            } catch (SQLException e) {
                watch.rethrow();
                throw e;
            }
            Sql.requireAuthenticPages(source);
        }
        if (StoreFolder.isPlaintext(copy.file())) {
            throw new IllegalStateException("the copy is not encrypted");
        }
    }

    private long sizeOfCopy() {
        try {
            return Files.exists(copy.file()) ? Files.size(copy.file()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private void compare() throws SQLException {
        try (var store = former.database().reading(); var fresh = copy.probing()) {
            var rows = new long[1];
            new Comparison(store, fresh, () -> {
                // The number of rows is unknown, so the progress is a guess; stopping works all the same.
                if (rows[0]++ % 256 == 0) {
                    progress.at(COMPARED - (COMPARED - COPIED) * 100_000 / (100_000 + rows[0]), OF);
                }
            }).requireSame();
            Sql.requireAuthenticPages(store);
            Sql.requireAuthenticPages(fresh);
        }
    }

    /// Returns the slots of those who stay, each sealed by the signing key that its passphrase vouches for.
    private SlotFile sealed(Connection lane, Set<UUID> without) throws SQLException {
        var slots = new ArrayList<KeySlot>();
        for (var slot : former.slots().slots()) {
            if (!without.contains(slot.id())) {
                var signing = SigningRows.believed(lane, slot)
                        .orElseThrow(() -> new Refusal("vault.refusal.altered-slot"));
                slots.add(slot.withSeal(seal(slot, signing)));
            }
        }
        return former.slots().next(slots).ofGeneration(generation).sealedWith(key);
    }

    private Seal seal(KeySlot slot, SigningPair signing) {
        try {
            return Sealing.seal(key, generation, slot.recipient(former.slots().store()), signing.privateKey(), random);
        } catch (GeneralSecurityException e) {
            // The MAC over all slots was right, so this is no damage: the slot's owner made it without a usable key.
            throw new Refusal("vault.refusal.altered-slot", e);
        }
    }

    private void settle(SlotFile slots, SigningPair signing, SigningPair formerSigning) throws SQLException {
        try (var connection = copy.writing()) {
            Sql.run(connection, "begin immediate");
            StoreInfo.rememberGeneration(connection, slots.generation(), slots.edition());
            Succession.add(connection, former.slots().store(), formerSigning, signing);
            SigningRows.succeed(connection, formerSigning, signing);
            SigningRows.forgetUnbelieved(connection, slots);
            Sql.run(connection, "commit");
            Sql.run(connection, "pragma wal_checkpoint(truncate)");
        }
        // A new connection, to see what is on the disk; opened as immutable, because a reader would leave a log behind.
        try (var connection = copy.probing()) {
            if (!Sql.texts(connection, "pragma integrity_check").equals(List.of("ok"))) {
                throw new Refusal("vault.refusal.disk-error");
            }
            Sql.requireAuthenticPages(connection);
        }
        if (copy.hasLog()) {
            throw new IllegalStateException("the copy still has a log");
        }
    }

    private UnlockedStore committed(SlotFile slots) throws IOException {
        committing = true;
        try {
            Durable.replace(former.folder().slots(), slots.encode());
        } catch (IOException e) {
            // It may have been moved before syncing the folder failed.
            if (!liesThere(slots)) {
                throw e;
            }
        }
        Leftovers.finish(former.folder(), generation);
        var own = slots.slot(former.unlocked().slot().id()).orElseThrow();
        return new UnlockedStore(former.folder(), former.lock(), slots, new Unlocked(own, key));
    }

    private boolean liesThere(SlotFile slots) {
        try {
            return Disk.readSlots(former.folder()).sameAs(slots);
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    /// The disk failed at the commit point: the store must be closed and reopened before anything is written.
    static final class Stranded extends RuntimeException {
        Stranded() {
            super("the store must be opened again");
        }
    }
}
