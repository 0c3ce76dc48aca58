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

/// Which store, and who opens it: shared by the commands that read one.
final class StoreOptions {
    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path store;

    @Mixin
    private UnlockOptions who = new UnlockOptions();

    /// Unlocks the store. The caller closes the house.
    ///
    /// @throws TooSoon after wrong tries, before a passphrase is asked for
    OpenSite unlock() {
        return unlock(lobby());
    }

    /// As [#unlock()], to look whether all is well: how far the store had come by this computer's memory stays what it is.
    OpenSite unlockToVerify() {
        return unlock(lobby(memory()));
    }

    /// How far each store had come by this computer's memory, which stays what it is.
    static RollbackGuard memory() {
        return RollbackGuard.onlyReadIn(settings());
    }

    /// Wrong passphrases for backups, once there is nothing to wait for.
    ///
    /// @throws TooSoon after wrong tries, before a passphrase is asked for
    static BackupTries backupTries() {
        var tries = BackupTries.in(settings(), Clock.systemDefaultZone());
        var left = tries.left();
        if (left.isPositive()) {
            throw new TooSoon(left);
        }
        return tries;
    }

    private OpenSite unlock(SignIn lobby) {
        return who.unlock(store, lobby);
    }

    /// A lobby of this computer, with the memory of its user.
    static SignIn lobby() {
        return lobby(RollbackGuard.in(settings()));
    }

    /// This computer under the letter that its settings hold, so that commands write under the same one as the window; under that
    /// of the store where they hold none.
    static VaultEnvironment here() {
        var clock = Clock.systemDefaultZone();
        var random = new SecureRandom();
        return new SettingsFile(settings()).load().computer()
                .map(letter -> new VaultEnvironment(clock, random, letter))
                .orElseGet(() -> new VaultEnvironment(clock, random, Settings.FIRST_COMPUTER).asTheStoreSays());
    }

    /// What the rooms need on it.
    static DeviceContext desk(VaultEnvironment here) {
        return new DeviceContext(here.clock(), here.random(), here.computer());
    }

    private static Path settings() {
        return HomeFolders.ofThisUser().settings();
    }

    private static SignIn lobby(RollbackGuard heads) {
        var here = here().withSettings(settings());
        return new SignIn(here, desk(here), heads);
    }
}
