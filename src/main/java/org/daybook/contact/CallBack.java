package org.daybook.contact;

import java.time.LocalDate;
import java.util.Optional;

/// When to call her again.
public enum CallBack {
    NEVER,
    TOMORROW,
    IN_THREE_DAYS,
    IN_A_WEEK,
    IN_A_MONTH;

    /// Returns the day it refers to: the first one from then on that suits her.
    ///
    /// @return empty for no further call
    public Optional<LocalDate> after(LocalDate today, Hours hours) {
        return switch (this) {
            case NEVER -> Optional.empty();
            case TOMORROW -> Optional.of(hours.firstFrom(today.plusDays(1)));
            case IN_THREE_DAYS -> Optional.of(hours.firstFrom(today.plusDays(3)));
            case IN_A_WEEK -> Optional.of(hours.firstFrom(today.plusWeeks(1)));
            case IN_A_MONTH -> Optional.of(hours.firstFrom(today.plusMonths(1)));
        };
    }
}
