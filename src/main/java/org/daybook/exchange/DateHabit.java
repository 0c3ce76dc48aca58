package org.daybook.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The order in which a column writes day and month if both numbers could be the month.
public enum DateHabit {
    DAY_FIRST,
    MONTH_FIRST;

    /// Returns its code in mappings and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the habit with a code.
    public static Optional<DateHabit> ofCode(String code) {
        return Arrays.stream(values()).filter(habit -> habit.code().equals(code)).findFirst();
    }
}
