package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;

/// Rewrites a backup under a new data key, sealed only to some of its slots, and replaces the old one once it was read back.
/// Somebody who left can then no longer open it, unless she kept a copy of the old one.
final class BackupResealing {
    private final Path file;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    BackupResealing(Path file, VaultEnvironment environment, StoreConfig config) {
        this.file = file;
        this.environment = environment;
        this.config = config;
    }

    /// @param kept the ids of the slots that stay; those that the backup does not have are ignored
    void reseal(SignInSecret secret, Set<UUID> kept, Progress progress) throws IOException, SQLException {
        var backup = Backup.read(file);
        try (var unlocked = backup.unlock(secret, config.policy())) {
            if (!kept.contains(unlocked.slot().id())) {
                throw new IllegalArgumentException("whoever reseals keeps her own slot");
            }
            backup.check(unlocked.key(), config.scripts(), new CancellableProgress(progress, backup.work()));
            try (var fresh = DataKey.fresh(environment.random())) {
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
                    slots.slots().stream().filter(slot -> kept.contains(slot.id())).toList(), environment.random());
            var copy = new BackupWriting.Copy(source, to -> rekeyed(to, fresh), () -> resealed, fresh,
                    backup.tail().madeAt());
            var computer = backup.tail().manifest(key).computer();
            new BackupWriting(new VaultEnvironment(environment.clock(), environment.random(), computer),
                    config.scripts(), folder()).write(copy, unfinished, progress);
            Durable.move(unfinished, file);
        } catch (IOException e) {
            // Without the cause: its message contains the path.
            throw new Refusal("vault.refusal.target-error");
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    /// Returns the target with the other key. The key is part of the statement's text; that is never shown, and the copy is no
    /// secret to anyone who has both.
    private static String rekeyed(Path to, DataKey fresh) {
        return to.toAbsolutePath().toUri() + "?cipher=chacha20&key=" + fresh.forDriver().replace(":", "%3A");
    }
}
