package org.daybook.vault;

import java.util.ArrayList;

/// A later version of the program: it has one more script, which is in a separate folder so that no other test finds it. The
/// present program refuses a store that it opened.
public final class LaterProgram {
    private LaterProgram() {}

    /// Opens like `Vault.open`, with the store's tables upgraded to the later version.
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings) {
        var present = surroundings.config();
        var migrations = new ArrayList<>(present.scripts().migrations());
        migrations.addAll(Scripts.in("later/db"));
        return Vault.open(folder, secret, surroundings,
                new StoreConfig(present.policy(), new Scripts(migrations, present.scripts().views())));
    }
}
