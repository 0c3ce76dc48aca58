package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.daybook.base.Refusal;

/// Backups of an open store, and backups that are looked into while it is open.
public final class VaultBackups {
    private final OpenVault vault;
    private final VaultEnvironment surroundings;
    private final StoreConfig blueprint;

    VaultBackups(OpenVault vault, VaultEnvironment surroundings, StoreConfig blueprint) {
        this.vault = vault;
        this.surroundings = surroundings;
        this.blueprint = blueprint;
    }

    /// Writes a sealed backup into a folder or onto a stick, on the reading lane: one file that opens with the slots of
    /// this moment. It is read back whole before it gets its name. Work on the write lane goes on meanwhile.
    ///
    /// @param folder   exists, and lies outside the store's own folder
    /// @param keep     how many backups of this store stay there, the oldest go; at least 1, the one just made stays
    /// @param progress in bytes; may throw a [CancellationException]: then, as after [OpenVault#interruptReading], it ends
    ///                 within milliseconds and nothing of it stays
    /// @throws Refusal               `vault.refusal.target-missing`, `.target-is-the-store`, `.not-writable`,
    ///                               `.target-full`, `.target-error`, `.copy-not-good`, `.damaged-store`; older backups
    ///                               are all there then
    /// @throws CancellationException after it was stopped
    /// @throws IllegalStateException on another thread than the first reader's, inside a passage, or when closed
    public BackupMade make(Path folder, int keep, Progress progress) {
        return make(folder, keep, Instant.MIN, progress);
    }

    /// The same, where a backup that knows more than the store is no news any more: one that does is else told, and never
    /// deleted, as long as nobody knows why.
    ///
    /// @param settled until when they were made of which somebody knows why
    public BackupMade make(Path folder, int keep, Instant settled, Progress progress) {
        return vault.aloneReading(
                (lane, onwards) -> new BackingUp(vault::standing, surroundings, blueprint.scripts()).to(folder, keep,
                        settled,
                        lane, (done, of) -> {
                            onwards.run();
                            progress.at(done, of);
                        }));
    }

    /// Reseals a backup of this store, as [Vault#reseal] does. On any thread.
    public void reseal(Path backup, SignInSecret secret, Set<UUID> kept, Progress progress) {
        Vault.reseal(backup, secret, kept, surroundings, progress, blueprint);
    }

    /// Opens a backup of any store and reads all of it, where it lies, as [Vault#lookInto].
    public BackupContents lookInto(Path backup, SignInSecret secret, Progress progress) {
        return tries().counted(secret, () -> Vault.lookInto(backup, secret, progress, blueprint));
    }

    /// Wrong passphrases for backups, by whoever sits at this computer.
    public BackupTries tries() {
        return surroundings.backupTries();
    }

    /// Whether a place lies on the disk on which the store lies, so that who takes the one has the other.
    public boolean isOnItsDisk(Path place) {
        try {
            return Files.getFileStore(place).equals(Files.getFileStore(vault.folder().path()));
        } catch (IOException e) {
            return false;
        }
    }
}
