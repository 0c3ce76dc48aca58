package org.daybook.app;

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
final class LockedDoor {
    private final Supplier<Path> folder;
    private final Clock clock;
    private Optional<QuickUnlock> wicket = Optional.empty();
    private Optional<DoorCounting> door = Optional.empty();

    /// @param folder where the remembered store lies
    LockedDoor(Supplier<Path> folder, Clock clock) {
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
    void keep(ClosedSite parted) {
        forgetCode();
        wicket = parted.wicket();
    }

    /// No short code opens it any more.
    void forgetCode() {
        wicket.ifPresent(QuickUnlock::close);
        wicket = Optional.empty();
    }

    /// What the short code opens, while it may be tried.
    Optional<QuickUnlock> wicket() {
        wicket = wicket.filter(there -> there.isThere(clock));
        return wicket;
    }

    /// Until when a short code opens it, if it does.
    Optional<Instant> codeUntil() {
        return wicket().map(QuickUnlock::until);
    }

    /// Opens it by a passphrase, which is wiped then; for the write lane.
    Supplier<OpenSite> byPassphrase(SignIn lobby, SignInSecret secret) {
        var there = folder();
        return () -> {
            try (secret) {
                return lobby.unlock(there, secret);
            }
        };
    }

    /// Opens it by a short code, which is wiped then; for the write lane. Empty when no code opens it any more.
    Optional<Supplier<OpenSite>> byCode(SignIn lobby, char[] digits) {
        return wicket().map(there -> () -> {
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
    void forgetDoor() {
        door = Optional.empty();
    }
}
