package org.daybook.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether there is a way back in for the day on which nobody knows a passphrase, at one moment.
///
/// @param now         that moment
/// @param present     the kit in force
/// @param maker       whether who put it in force still works here
/// @param formerOpens whether a former kit opens the store still, because removing it was interrupted
public record RecoveryState(Instant now, Optional<RecoveryKit> present, Maker maker, FormerKits formerOpens) {
    /// Paper fades and gets lost; once a year somebody looks whether it is still there.
    private static final Duration A_YEAR = Duration.ofDays(365);

    /// Whether who put the kit in force still works here: what she has seen or kept opens the store.
    public enum Maker {
        /// She does, or there is no kit.
        HERE,
        /// She does not.
        LEFT
    }

    /// Whether a former kit opens the store still.
    public enum FormerKits {
        /// None does.
        GONE,
        /// Removing it was interrupted; the next sign-in goes on.
        TO_BE_REMOVED
    }

    /// Whether a kit should be tried: there is one, and it was neither made nor tried for a year, or while the clock ran
    /// ahead.
    public boolean drillIsDue() {
        return present.flatMap(kit -> kit.triedAt().or(kit::madeAt))
                .map(last -> last.plus(A_YEAR).isBefore(now) || last.isAfter(now.plus(Duration.ofDays(1))))
                .orElse(false);
    }

    /// One sentence for those who answer for it; empty when all is well.
    public Optional<String> reminder() {
        if (present.isEmpty()) {
            return Optional.of("recovery.reminder.none");
        }
        if (maker == Maker.LEFT) {
            return Optional.of("recovery.reminder.maker-left");
        }
        return drillIsDue() ? Optional.of("recovery.reminder.untried") : Optional.empty();
    }
}
