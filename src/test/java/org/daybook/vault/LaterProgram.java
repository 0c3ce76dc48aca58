package org.daybook.vault;

import java.util.ArrayList;

/// A later version of the program: it brings one more table. What it opened the present program refuses.
public final class LaterProgram {
    private static final Script ONE_MORE = new Script("V999__later.sql",
            "create table later (id text primary key) strict;");

    private LaterProgram() {}

    /// As `Vault.open`, with the store's tables brought to the later version.
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings) {
        var present = surroundings.blueprint();
        var migrations = new ArrayList<>(present.scripts().migrations());
        migrations.add(ONE_MORE);
        return Vault.open(folder, secret, surroundings,
                new StoreConfig(present.policy(), new Scripts(migrations, present.scripts().views())));
    }
}
