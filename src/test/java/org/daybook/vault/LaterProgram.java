package org.daybook.vault;

import java.util.ArrayList;

/// A later version of the program: it brings one more script, which lies in a folder of its own so that no other test finds
/// it. What it opened the present program refuses.
public final class LaterProgram {
    private LaterProgram() {}

    /// As `Vault.open`, with the store's tables brought to the later version.
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings) {
        var present = surroundings.blueprint();
        var migrations = new ArrayList<>(present.scripts().migrations());
        migrations.addAll(Scripts.in("later/db"));
        return Vault.open(folder, secret, surroundings,
                new StoreConfig(present.policy(), new Scripts(migrations, present.scripts().views())));
    }
}
