package org.daybook.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The person who opens a store: shared by the commands that open one.
final class UnlockOptions {
    @Option(names = "--as", paramLabel = "WORD", description = "The sign-in word; by default that of the store's first member of staff.")
    private @Nullable String word;

    @Mixin
    private Passphrases passphrases = new Passphrases();

    /// Returns the passphrase of a sealed file. The caller closes it.
    SignInSecret ofFile() {
        return new SignInSecret("", passphrases.readOfFile());
    }

    /// Returns a new passphrase for a file. The caller closes it.
    SignInSecret newOfFile() {
        return new SignInSecret("", passphrases.readNewOfFile());
    }

    /// Unlocks a store. The caller closes the result.
    ///
    /// @throws TooSoon after wrong attempts, before a passphrase is asked for
    OpenSite unlock(Path store, SignIn signIn) {
        var folder = new StoreFolder(store);
        var left = Vault.waitBeforeTrying(folder, Clock.systemDefaultZone());
        if (left.isPositive()) {
            throw new TooSoon(left);
        }
        var who = Optional.ofNullable(word).orElseGet(() -> signIn.signInWords(folder).getFirst());
        try (var secret = new SignInSecret(who, passphrases.read())) {
            return signIn.unlock(folder, secret);
        }
    }
}
