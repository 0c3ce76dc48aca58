package org.daybook.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;

/// The place where a restore keeps the former store: the folder that is next to it afterwards and was not when this object was
/// created.
public final class KeptAside {
    private final StoreFolder folder;
    private final List<Path> before;

    /// @param folder the folder into which a backup is about to be restored
    public KeptAside(StoreFolder folder) {
        this.folder = folder;
        before = Vault.keptBeside(folder);
    }

    /// Returns the place; empty if no store was there.
    public Optional<Path> now() {
        return Vault.keptBeside(folder).stream().filter(place -> !before.contains(place)).findFirst();
    }
}
