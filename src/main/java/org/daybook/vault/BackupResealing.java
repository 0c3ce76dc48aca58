package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;

/// Writes a backup anew under a fresh data key, sealed to some of its slots only, and puts it in the place of the old
/// one when it was read back. So somebody who left no longer opens it, unless she kept a copy of the old one.
final class BackupResealing {
    private final Path file;
    private final VaultEnvironment surroundings;
    private final StoreConfig blueprint;

    BackupResealing(Path file, VaultEnvironment surroundings, StoreConfig blueprint) {
        this.file = file;
        this.surroundings = surroundings;
        this.blueprint = blueprint;
    }

    /// @param kept whose slots stay; those of them that the backup does not have are not missed
    void reseal(SignInSecret secret, Set<UUID> kept, Progress progress) throws IOException, SQLException {
        var backup = Backup.read(file);
        try (var unlocked = backup.unlock(secret, blueprint.policy())) {
            if (!kept.contains(unlocked.slot().id())) {
                throw new IllegalArgumentException("whoever reseals keeps her own slot");
            }
            backup.check(unlocked.key(), blueprint.scripts(), new CancellableProgress(progress, backup.work()));
            try (var fresh = DataKey.fresh(surroundings.random())) {
                write(backup, unlocked.key(), fresh, kept, progress);
            }
        }
    }

    private void write(Backup backup, DataKey key, DataKey fresh, Set<UUID> kept, Progress progress)
            throws IOException, SQLException {
        var slots = backup.slots();
        var unfinished = BackupShelf.unfinished(file, slots.store());
        try (var source = backup.database(key).still()) {
            var resealed = new SlotResealing(fresh, slots.generation(), slots.edition()).seal(source, slots,
                    slots.slots().stream().filter(slot -> kept.contains(slot.id())).toList(), surroundings.random());
            var copy = new BackupWriting.Copy(source, to -> rekeyed(to, fresh), () -> resealed, fresh,
                    backup.tail().madeAt());
            var computer = backup.tail().manifest(key).computer();
            new BackupWriting(new VaultEnvironment(surroundings.clock(), surroundings.random(), computer),
                    blueprint.scripts(), folder()).write(copy, unfinished, progress);
            Durable.move(unfinished, file);
        } catch (IOException e) {
            // Without the cause: its message holds the path.
            throw new Refusal("vault.refusal.target-error");
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    /// Another key goes into the text of the statement; it is never shown, and the copy is no secret to who has both.
    private static String rekeyed(Path to, DataKey fresh) {
        return to.toAbsolutePath().toUri() + "?cipher=chacha20&key=" + fresh.forDriver().replace(":", "%3A");
    }
}
