package org.daybook.app;

import java.util.Optional;
import org.daybook.locking.LockingRule;

/// The reason why the screen locks.
enum LockReason {
    /// She hid it, by the key or the button.
    HIDDEN,
    /// Nobody touched keyboard or mouse for as long as the site allows.
    IDLE,
    /// The computer slept.
    SLEPT,
    /// The system locked its screen or switched its user.
    SYSTEM_LOCKED,
    /// The program ends.
    LEFT;

    /// Returns the reason as the site's rule for short codes names it; empty if no short code works after it.
    Optional<LockingRule.Lock> forCodes() {
        return switch (this) {
            case HIDDEN -> Optional.of(LockingRule.Lock.BY_HIDING);
            case IDLE -> Optional.of(LockingRule.Lock.BY_ITSELF);
            case SLEPT, SYSTEM_LOCKED, LEFT -> Optional.empty();
        };
    }
}
