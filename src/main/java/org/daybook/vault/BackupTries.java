package org.daybook.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Wrong passphrases for backups delay the next attempt as those for a store do, in the same steps. They are counted per user
/// of this computer, whichever backup it was, so that nothing is written next to a backup and no file reveals which it was. May
/// be used from any thread.
public final class BackupTries {
    private final Optional<WrongTries> tries;

    private BackupTries(Optional<WrongTries> tries) {
        this.tries = tries;
    }

    /// Counts in the folder of this user's settings, which need not exist.
    public static BackupTries in(Path settings, Clock clock) {
        return new BackupTries(Optional.of(new WrongTries(settings, clock)));
    }

    /// Counts nothing, for invented stores and tests.
    static BackupTries uncounted() {
        return new BackupTries(Optional.empty());
    }

    /// Returns how long the next attempt must wait; zero if it may be made now.
    public Duration left() {
        return tries.map(WrongTries::left).orElse(Duration.ZERO);
    }

    /// @throws Refusal `vault.refusal.too-soon`
    public void requireNoneLeft() {
        tries.ifPresent(WrongTries::requireNoneLeft);
    }

    /// Tries a passphrase on a backup: a wrong one counts, a right one ends the delay.
    ///
    /// @throws Refusal `vault.refusal.too-soon` before any work, or what the attempt throws
    public <T> T counted(SignInSecret secret, Supplier<T> attempt) {
        if (tries.isEmpty()) {
            return attempt.get();
        }
        var result = tries.get().counted(secret, attempt);
        tries.get().forget();
        return result;
    }

    /// As [#counted], for one passphrase that is tried on several backups, each possibly of another time: together they are one
    /// attempt.
    ///
    /// @param together whether this one counts; called if it was wrong
    public void another(Refusal refusal, SignInSecret secret, Supplier<Boolean> together) {
        if (WrongTries.isWrong(refusal, secret) && together.get()) {
            tries.ifPresent(WrongTries::another);
        }
    }
}
