package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How soon she needs it, and when somebody asks for the outcome.
public enum ReferralUrgency {
    /// Reminders on the same day, and after 24 hours.
    URGENT(0, 1),
    USUAL(14, 30);

    private final List<Integer> days;

    ReferralUrgency(int... days) {
        this.days = Arrays.stream(days).boxed().toList();
    }

    /// Returns when somebody asks.
    ///
    /// @param from the day on which it was sent
    List<LocalDate> reminders(LocalDate from) {
        return days.stream().map(from::plusDays).toList();
    }
}
