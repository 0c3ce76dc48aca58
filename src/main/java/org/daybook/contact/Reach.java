package org.daybook.contact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How she may be reached, on a day. Without her agreement it says nothing but that.
///
/// @param standing    whether she may be called at all
/// @param wishes      as she said; nothing without her agreement
/// @param confirmedOn when she last said that it is so
/// @param lastCall    the newest call, if there was one
/// @param today       the site's date on which it was asked
public record Reach(Reachability standing, ContactWishes wishes, Optional<LocalDate> confirmedOn,
        Optional<Call> lastCall,
        LocalDate today) {
    /// What she said longer ago than so many days must be asked again (rule 6.5, point 6 of the safety rules).
    public static final int DAYS_IT_HOLDS = 30;

    /// Of a woman who has not agreed.
    static Reach notAgreed(LocalDate today) {
        return new Reach(Reachability.NOT_AGREED, ContactWishes.NOTHING, Optional.empty(), Optional.empty(), today);
    }

    /// Of a woman who has agreed.
    static Reach of(ContactWishes wishes, Optional<LocalDate> confirmedOn, Optional<Call> lastCall, LocalDate today) {
        return new Reach(standing(wishes, confirmedOn, today), wishes, confirmedOn, lastCall, today);
    }

    /// Whether she agreed to be contacted.
    public boolean agreed() {
        return standing != Reachability.NOT_AGREED;
    }

    /// Days since she last said that it is so.
    public Optional<Long> daysSinceConfirmed() {
        return confirmedOn.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    private static Reachability standing(ContactWishes wishes, Optional<LocalDate> confirmedOn, LocalDate today) {
        var calls = wishes.ways().calls();
        if (calls.isEmpty()) {
            return Reachability.NOTHING_SAID;
        }
        // A no does not grow old.
        if (calls.get() == Wish.NO) {
            return Reachability.NO_CALLS;
        }
        return confirmedOn.map(day -> day.plusDays(DAYS_IT_HOLDS).isBefore(today)).orElse(true)
                ? Reachability.ASK_FIRST
                : Reachability.CALL;
    }
}
