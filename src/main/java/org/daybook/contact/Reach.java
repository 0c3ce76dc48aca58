package org.daybook.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How she may be reached, on a day. Without her consent it contains nothing else.
///
/// @param standing    whether she may be called at all
/// @param wishes      as she said; empty without her consent
/// @param confirmedOn when she last confirmed it
/// @param lastCall    the latest call, if any
/// @param today       the site's date at the time of the query
public record Reach(Reachability standing, ContactWishes wishes, Optional<LocalDate> confirmedOn,
        Optional<Call> lastCall,
        LocalDate today) {
    /// The number of days after which she must be asked again (rule 6.5, point 6 of the safety rules).
    public static final int DAYS_IT_HOLDS = 30;

    /// Returns the value for a woman who has not consented.
    static Reach notAgreed(LocalDate today) {
        return new Reach(Reachability.NOT_AGREED, ContactWishes.NOTHING, Optional.empty(), Optional.empty(), today);
    }

    /// Returns the value for a woman who has consented.
    static Reach of(ContactWishes wishes, Optional<LocalDate> confirmedOn, Optional<Call> lastCall, LocalDate today) {
        return new Reach(standing(wishes, confirmedOn, today), wishes, confirmedOn, lastCall, today);
    }

    /// Checks whether she consented to being contacted.
    public boolean agreed() {
        return standing != Reachability.NOT_AGREED;
    }

    /// Returns the number of days since she last confirmed it.
    public Optional<Long> daysSinceConfirmed() {
        return confirmedOn.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    private static Reachability standing(ContactWishes wishes, Optional<LocalDate> confirmedOn, LocalDate today) {
        var calls = wishes.ways().calls();
        if (calls.isEmpty()) {
            return Reachability.NOTHING_SAID;
        }
        // A no does not expire.
        if (calls.get() == Wish.NO) {
            return Reachability.NO_CALLS;
        }
        return confirmedOn.map(day -> day.plusDays(DAYS_IT_HOLDS).isBefore(today)).orElse(true)
                ? Reachability.ASK_FIRST
                : Reachability.CALL;
    }
}
