package org.daybook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.site.SignIn;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;

/// Restores a store from its copy made before the last update. The copy is opened in a folder of its own and backed up, and
/// that backup is restored like any other: the newer store is kept next to it, a new epoch begins, and people erased since are
/// erased again. The copy itself is not opened and stays as it is.
final class DataBeforeUpdate {
    private final StoreFolder store;
    private final Progress progress;

    /// @param store the folder of the store in use
    DataBeforeUpdate(StoreFolder store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /// @throws Refusal `update.refusal.no-kept-data`, `vault.refusal.*`; the store is unchanged then
    void restore(Optional<String> word, Passphrases passphrases) {
        var kept = new StoreFolder(Vault.keptCopies(store).stream().findFirst()
                .orElseThrow(() -> new Refusal("update.refusal.no-kept-data")));
        var who = word.orElseGet(() -> Vault.signInWords(kept).getFirst());
        var tries = StoreOptions.backupTries();
        try (var secret = new SignInSecret(who, passphrases.read())) {
            tries.counted(secret, () -> {
                restore(kept, secret);
                return true;
            });
        }
    }

    private void restore(StoreFolder kept, SignInSecret secret) {
        var own = store.path().toAbsolutePath().normalize();
        var workshop = own.resolveSibling(own.getFileName() + "-going-back");
        try {
            delete(workshop);
            var copy = Files.createDirectories(workshop.resolve("store"));
            Vault.copy(kept, copy);
            var backup = backedUp(new StoreFolder(copy), secret, Files.createDirectory(workshop.resolve("backup")));
            var signIn = StoreOptions.signIn();
            signIn.restore(backup, signIn.lookInto(backup, secret, progress), store, secret, progress).close();
        } catch (IOException e) {
            // Without the cause: its message contains the path.
            throw new Refusal("vault.refusal.not-copied");
        } finally {
            delete(workshop);
        }
    }

    /// Uses a sign-in without a memory: it is known that the copy is older.
    private Path backedUp(StoreFolder copy, SignInSecret secret, Path to) {
        var here = StoreOptions.here();
        var signIn = new SignIn(here, StoreOptions.desk(here));
        try (var house = signIn.unlock(copy, secret)) {
            return house.safekeeping().backUpNow(to, progress).file();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            // Encrypted files remain; the next attempt deletes them.
        }
    }
}
