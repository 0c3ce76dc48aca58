package org.daybook.signin;

import org.daybook.site.SignIn;
import org.daybook.site.OpenSite;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.vault.QuickUnlock;
import org.daybook.vault.SealedInbox;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Vault;

/// The store of this computer as the locked screen knows it: how long to wait after wrong attempts, whether a short code
/// currently opens it, and what is counted at its door. On the screen thread.
public final class LockedDoor {
    private final Supplier<Path> folder;
    private final Clock clock;
    private Optional<QuickUnlock> quickUnlock = Optional.empty();
    private Optional<DoorCounting> door = Optional.empty();

    /// @param folder the folder of the remembered store
    public LockedDoor(Supplier<Path> folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Returns its folder.
    StoreFolder folder() {
        return new StoreFolder(folder.get());
    }

    /// Returns how long the next attempt must wait; zero if it may be made now. Survives a restart.
    Duration waiting() {
        return Vault.waitBeforeTrying(folder(), clock);
    }

    /// Lets a short code open it from now on; a former one no longer does.
    public void keep(ClosedSite parted) {
        forgetCode();
        quickUnlock = parted.quickUnlock();
    }

    /// Ends the use of the short code.
    public void forgetCode() {
        quickUnlock.ifPresent(QuickUnlock::close);
        quickUnlock = Optional.empty();
    }

    /// Returns what the short code opens, while it may be tried.
    public Optional<QuickUnlock> quickUnlock() {
        quickUnlock = quickUnlock.filter(there -> there.isThere(clock));
        return quickUnlock;
    }

    /// Returns until when a short code opens it, if it does.
    Optional<Instant> codeUntil() {
        return quickUnlock().map(QuickUnlock::until);
    }

    /// Returns the opening by a passphrase, which wipes it; for the write lane.
    public Supplier<OpenSite> byPassphrase(SignIn signIn, SignInSecret secret) {
        var there = folder();
        return () -> {
            try (secret) {
                return signIn.unlock(there, secret);
            }
        };
    }

    /// Returns the opening by a short code, which wipes it; for the write lane. Empty if no code opens it any more.
    public Optional<Supplier<OpenSite>> byCode(SignIn signIn, char[] digits) {
        return quickUnlock().map(there -> () -> {
            try {
                return signIn.unlock(there, digits);
            } finally {
                Arrays.fill(digits, '\0');
            }
        });
    }

    /// Returns the counting at its door; empty if it has no letterbox.
    Optional<DoorCounting> door() {
        if (door.isEmpty()) {
            door = SealedInbox.of(folder()).map(box -> new DoorCounting(box, clock, new SecureRandom()));
        }
        return door;
    }

    /// Drops the counting, which is in the letterbox; the next locked screen begins again.
    public void forgetDoor() {
        door = Optional.empty();
    }
}
