package org.daybook.vault;

import java.nio.file.Path;

/// Gives a closed store its next data key, so that tests have an older slots file to put back.
public final class Renewed {
    private Renewed() {}

    static void renew(Path path) {
        try (var vault = TestVaults.open(path, TestVaults.PEOPLE)) {
            vault.keys().renew(Progress.unwatched());
        }
    }

    /// Renews a store that the program itself created, with the program's own cost.
    public static void renew(Path path, SignInSecret secret) {
        try (var vault = Vault.open(new StoreFolder(path), secret, TestVaults.surroundings())) {
            vault.keys().renew(Progress.unwatched());
        }
    }
}
