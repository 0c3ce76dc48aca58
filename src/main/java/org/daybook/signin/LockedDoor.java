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

/// The store of this computer as the locked screen knows it: how long to wait after wrong tries, whether a short code
/// opens it just now, and what is counted at its door. On the screen thread.
public final class LockedDoor {
    private final Supplier<Path> folder;
    private final Clock clock;
    private Optional<QuickUnlock> quickUnlock = Optional.empty();
    private Optional<DoorCounting> door = Optional.empty();

    /// @param folder where the remembered store lies
    public LockedDoor(Supplier<Path> folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Where it lies.
    StoreFolder folder() {
        return new StoreFolder(folder.get());
    }

    /// How long the next try has to wait; zero when it may come now. Survives a restart.
    Duration waiting() {
        return Vault.waitBeforeTrying(folder(), clock);
    }

    /// A short code opens it from now on; a former one does not any more.
    public void keep(ClosedSite parted) {
        forgetCode();
        quickUnlock = parted.quickUnlock();
    }

    /// No short code opens it any more.
    public void forgetCode() {
        quickUnlock.ifPresent(QuickUnlock::close);
        quickUnlock = Optional.empty();
    }

    /// What the short code opens, while it may be tried.
    public Optional<QuickUnlock> quickUnlock() {
        quickUnlock = quickUnlock.filter(there -> there.isThere(clock));
        return quickUnlock;
    }

    /// Until when a short code opens it, if it does.
    Optional<Instant> codeUntil() {
        return quickUnlock().map(QuickUnlock::until);
    }

    /// Opens it by a passphrase, which is wiped then; for the write lane.
    public Supplier<OpenSite> byPassphrase(SignIn lobby, SignInSecret secret) {
        var there = folder();
        return () -> {
            try (secret) {
                return lobby.unlock(there, secret);
            }
        };
    }

    /// Opens it by a short code, which is wiped then; for the write lane. Empty when no code opens it any more.
    public Optional<Supplier<OpenSite>> byCode(SignIn lobby, char[] digits) {
        return quickUnlock().map(there -> () -> {
            try {
                return lobby.unlock(there, digits);
            } finally {
                Arrays.fill(digits, '\0');
            }
        });
    }

    /// The counting at its door; empty when it has no letterbox.
    Optional<DoorCounting> door() {
        if (door.isEmpty()) {
            door = SealedInbox.of(folder()).map(box -> new DoorCounting(box, clock, new SecureRandom()));
        }
        return door;
    }

    /// What was counted is in its letterbox; the next locked screen begins anew.
    public void forgetDoor() {
        door = Optional.empty();
    }
}
