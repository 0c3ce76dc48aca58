package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.daybook.base.Refusal;

/// Backups of an open store, and backups that are examined while it is open.
public final class VaultBackups {
    private final OpenVault vault;
    private final VaultEnvironment environment;
    private final StoreConfig config;

    VaultBackups(OpenVault vault, VaultEnvironment environment, StoreConfig config) {
        this.vault = vault;
        this.environment = environment;
        this.config = config;
    }

    /// Writes a sealed backup into a folder or onto a stick, on the reading lane: one file that opens with the current slots.
    /// It is read back completely before it gets its name. Work on the write lane continues meanwhile.
    ///
    /// @param folder   exists, and is outside the store's own folder
    /// @param keep     the number of backups of this store to keep there, the oldest are deleted; at least 1, the one just made
    ///                 stays
    /// @param progress in bytes; may throw a [CancellationException]: then, as after [OpenVault#interruptReading], it ends
    ///                 within milliseconds and nothing of it remains
    /// @throws Refusal               `vault.refusal.target-missing`, `.target-is-the-store`, `.not-writable`, `.target-full`,
    ///         `.target-error`, `.copy-not-good`, `.damaged-store`; all older backups are still there then
    /// @throws CancellationException after it was stopped
    /// @throws IllegalStateException on another thread than the first reader's, inside a passage, or if closed
    public BackupMade make(Path folder, int keep, Progress progress) {
        return make(folder, keep, Instant.MIN, progress);
    }

    /// Does the same, for a case in which it is already known why backups are ahead of the store. Any other backup that is
    /// ahead is reported, and never deleted, as long as nobody knows why.
    ///
    /// @param settled the reason is known for backups made up to then
    public BackupMade make(Path folder, int keep, Instant settled, Progress progress) {
        return vault.aloneReading(
                (lane, onwards) -> new BackingUp(vault::current, environment, config.scripts()).to(folder, keep,
                        settled,
                        lane, (done, of) -> {
                            onwards.run();
                            progress.at(done, of);
                        }));
    }

    /// Reseals a backup of this store, as [Vault#reseal] does. On any thread.
    public void reseal(Path backup, SignInSecret secret, Set<UUID> kept, Progress progress) {
        Vault.reseal(backup, secret, kept, environment, progress, config);
    }

    /// Opens a backup of any store and reads all of it, in place, as [Vault#lookInto].
    public BackupContents lookInto(Path backup, SignInSecret secret, Progress progress) {
        return tries().counted(secret, () -> Vault.lookInto(backup, secret, progress, config));
    }

    /// Returns the wrong passphrases for backups, counted for the user of this computer.
    public BackupTries tries() {
        return environment.backupTries();
    }

    /// Checks whether a place is on the same disk as the store, so that both would be stolen together.
    public boolean isOnItsDisk(Path place) {
        try {
            return Files.getFileStore(place).equals(Files.getFileStore(vault.folder().path()));
        } catch (IOException e) {
            return false;
        }
    }
}
