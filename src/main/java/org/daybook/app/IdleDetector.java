package org.daybook.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Notices that nobody attends to the open screen, or that the computer slept meanwhile. Asked once a second; knows no
/// toolkit. On the screen thread.
final class IdleDetector {
    /// A second that took so long was a sleep: while it sleeps the computer asks nothing. Longer than any hiccup of a
    /// busy computer, shorter than anybody needs to open the lid and look.
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

    /// Begins anew: someone has just unlocked.
    void begin(int minutes) {
        patience(minutes);
        touched = clock.instant();
        asked = touched;
    }

    /// After how many minutes it gives up from now on.
    void patience(int minutes) {
        patience = Duration.ofMinutes(minutes);
    }

    /// A key, the mouse or a finger.
    void touched() {
        touched = clock.instant();
    }

    /// Why to lock now, if so. A clock that is put back costs no more than the time already waited; one that is put
    /// forward locks, which harms nobody.
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
