package org.daybook.app.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.daybook.app.HomeFolders;
import org.daybook.app.House;
import org.daybook.app.Lobby;
import org.daybook.base.Desk;
import org.daybook.vault.Heads;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Surroundings;
import org.daybook.vault.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which store, and who opens it: shared by the commands that read one.
final class StoreOptions {
    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path store;

    @Option(names = "--as", paramLabel = "WORD", description = "The sign-in word; left out, the store's first member of staff.")
    private @Nullable String word;

    @Mixin
    private Passphrases passphrases = new Passphrases();

    /// Unlocks the store. The caller closes the house.
    ///
    /// @throws TooSoon after wrong tries, before a passphrase is asked for
    House unlock() {
        var folder = new StoreFolder(store);
        var left = Vault.waitBeforeTrying(folder, Clock.systemDefaultZone());
        if (left.isPositive()) {
            throw new TooSoon(left);
        }
        var lobby = lobby();
        var who = Optional.ofNullable(word).orElseGet(() -> lobby.signInWords(folder).getFirst());
        try (var secret = new SignInSecret(who, passphrases.read())) {
            return lobby.unlock(folder, secret);
        }
    }

    /// A lobby of this computer, with the memory of its user.
    static Lobby lobby() {
        var clock = Clock.systemDefaultZone();
        var random = new SecureRandom();
        return new Lobby(new Surroundings(clock, random, "A"), new Desk(clock, random, "A"),
                Heads.in(HomeFolders.ofThisUser().settings()));
    }
}
