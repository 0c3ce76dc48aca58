package org.daybook.referrals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How soon she needs it, and when somebody asks what came of it.
public enum ReferralUrgency {
    /// The same day, and after 24 hours.
    URGENT(0, 1),
    USUAL(14, 30);

    private final List<Integer> days;

    ReferralUrgency(int... days) {
        this.days = Arrays.stream(days).boxed().toList();
    }

    /// When somebody asks.
    ///
    /// @param from the day on which it went
    List<LocalDate> reminders(LocalDate from) {
        return days.stream().map(from::plusDays).toList();
    }
}
