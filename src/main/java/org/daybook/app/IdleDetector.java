package org.daybook.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Detects that nobody is using the open screen, or that the computer slept meanwhile. Called once a second; knows no toolkit.
/// On the screen thread.
final class IdleDetector {
    /// A gap this long between two calls was a sleep: a sleeping computer makes no calls. Longer than any hiccup of a busy
    /// computer, shorter than anybody needs to open the lid and look.
    private static final Duration SLEEP = Duration.ofSeconds(30);

    private final Clock clock;
    private Duration patience = Duration.ZERO;
    private Instant touched;
    private Instant asked;

    IdleDetector(Clock clock) {
        this.clock = clock;
        touched = clock.instant();
        asked = touched;
    }

    /// Starts again: someone has just unlocked.
    void begin(int minutes) {
        patience(minutes);
        touched = clock.instant();
        asked = touched;
    }

    /// Sets the number of minutes after which it locks from now on.
    void patience(int minutes) {
        patience = Duration.ofMinutes(minutes);
    }

    /// Notes a key, the mouse or a finger.
    void touched() {
        touched = clock.instant();
    }

    /// Returns the reason to lock now, if any. A clock that is put back costs no more than the time already waited; one that is
    /// put forward locks, which does no harm.
    Optional<LockReason> ask() {
        var now = clock.instant();
        boolean slept = Duration.between(asked, now).compareTo(SLEEP) >= 0;
        asked = now;
        if (touched.isAfter(now)) {
            touched = now;
        }
        if (slept) {
            return Optional.of(LockReason.SLEPT);
        }
        return Duration.between(touched, now).compareTo(patience) >= 0
                ? Optional.of(LockReason.IDLE)
                : Optional.empty();
    }
}
