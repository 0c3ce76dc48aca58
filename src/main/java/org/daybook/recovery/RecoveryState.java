package org.daybook.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether there is a way back in if nobody knows a passphrase any more, at one moment.
///
/// @param now         that moment
/// @param present     the kit in force
/// @param maker       whether the person who put it in force still works here
/// @param formerOpens whether a former kit still opens the store, because removing it was interrupted
public record RecoveryState(Instant now, Optional<RecoveryKit> present, Maker maker, FormerKits formerOpens) {
    /// Paper fades and gets lost, so once a year somebody checks that it is still there.
    private static final Duration A_YEAR = Duration.ofDays(365);

    /// Whether the person who put the kit in force still works here: what she has seen or kept opens the store.
    public enum Maker {
        /// She does, or there is no kit.
        HERE,
        /// She does not.
        LEFT
    }

    /// Whether a former kit still opens the store.
    public enum FormerKits {
        /// None does.
        GONE,
        /// Removing it was interrupted; the next sign-in continues.
        TO_BE_REMOVED
    }

    /// Checks whether a kit should be tried: there is one, and it was neither made nor tried for a year, or only while the
    /// clock was ahead.
    public boolean drillIsDue() {
        return present.flatMap(kit -> kit.triedAt().or(kit::madeAt))
                .map(last -> last.plus(A_YEAR).isBefore(now) || last.isAfter(now.plus(Duration.ofDays(1))))
                .orElse(false);
    }

    /// Returns one sentence for users responsible for it; empty if all is well.
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
