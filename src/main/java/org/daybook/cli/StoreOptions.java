package org.daybook.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import org.daybook.site.HomeFolders;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.vault.BackupTries;
import org.daybook.vault.RollbackGuard;
import org.daybook.vault.VaultEnvironment;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The store, and the person who opens it: shared by the commands that read one.
final class StoreOptions {
    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path store;

    @Mixin
    private UnlockOptions who = new UnlockOptions();

    /// Unlocks the store. The caller closes the result.
    ///
    /// @throws TooSoon after wrong attempts, before a passphrase is asked for
    OpenSite unlock() {
        return unlock(signIn());
    }

    /// As [#unlock()], for checking only: this computer's memory of the store's position is not changed.
    OpenSite unlockToVerify() {
        return unlock(signIn(memory()));
    }

    /// Returns this computer's memory of the position of each store, read-only.
    static RollbackGuard memory() {
        return RollbackGuard.onlyReadIn(settings());
    }

    /// Returns the wrong passphrases for backups, once no delay is left.
    ///
    /// @throws TooSoon after wrong attempts, before a passphrase is asked for
    static BackupTries backupTries() {
        var tries = BackupTries.in(settings(), Clock.systemDefaultZone());
        var left = tries.left();
        if (left.isPositive()) {
            throw new TooSoon(left);
        }
        return tries;
    }

    private OpenSite unlock(SignIn signIn) {
        return who.unlock(store, signIn);
    }

    /// Returns a sign-in of this computer, with the memory of its user.
    static SignIn signIn() {
        return signIn(RollbackGuard.in(settings()));
    }

    /// Returns this computer under the letter in its settings, so that commands use the same one as the window; under that of
    /// the store if the settings have none.
    static VaultEnvironment here() {
        var clock = Clock.systemDefaultZone();
        var random = new SecureRandom();
        return new SettingsFile(settings()).load().computer()
                .map(letter -> new VaultEnvironment(clock, random, letter))
                .orElseGet(() -> new VaultEnvironment(clock, random, Settings.FIRST_COMPUTER).asTheStoreSays());
    }

    /// Returns what the rooms need on it.
    static DeviceContext desk(VaultEnvironment here) {
        return new DeviceContext(here.clock(), here.random(), here.computer());
    }

    private static Path settings() {
        return HomeFolders.ofThisUser().settings();
    }

    private static SignIn signIn(RollbackGuard heads) {
        var here = here().withSettings(settings());
        return new SignIn(here, desk(here), heads);
    }
}
