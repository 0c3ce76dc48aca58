package org.daybook.vault;

import java.util.List;
import java.util.UUID;

/// An earlier version of the program: it lacks the newest scripts, and the views, which come with them.
public final class EarlierProgram {
    private EarlierProgram() {}

    /// Opens like `Vault.open`, with the store's tables in the state before a script.
    ///
    /// @param version the number of that script, as in its name
    public static OpenVault open(StoreFolder folder, SignInSecret secret, VaultEnvironment surroundings,
            String version) {
        var present = surroundings.config();
        var before = present.scripts().migrations().stream().filter(one -> one.version().compareTo(version) < 0)
                .toList();
        return Vault.open(folder, secret, surroundings,
                new StoreConfig(present.policy(), new Scripts(before, List.of())));
    }

    /// Changes rows in one passage, under an existing audit line.
    public static void change(OpenVault vault, List<String> statements) {
        var line = UUID.fromString(
                vault.look(tx -> tx.handle().createQuery("select id from audit order by seq desc limit 1")
                        .mapTo(String.class).one()));
        vault.write(line, tx -> {
            statements.forEach(tx.handle()::execute);
            return true;
        });
    }
}
