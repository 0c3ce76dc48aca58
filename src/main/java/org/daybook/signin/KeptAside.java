package org.daybook.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;

/// Where a restore keeps the store that was there before: what lies beside the folder afterwards and did not when this was
/// made.
public final class KeptAside {
    private final StoreFolder folder;
    private final List<Path> before;

    /// @param folder into which a backup is about to be restored
    public KeptAside(StoreFolder folder) {
        this.folder = folder;
        before = Vault.keptBeside(folder);
    }

    /// Where it lies; empty where nothing was there.
    public Optional<Path> now() {
        return Vault.keptBeside(folder).stream().filter(place -> !before.contains(place)).findFirst();
    }
}
