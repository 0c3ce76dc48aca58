package org.daybook.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a column writes days with two numbers that could each be the month.
public enum DateHabit {
    DAY_FIRST,
    MONTH_FIRST;

    /// How it is written in mappings and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The habit of a code.
    public static Optional<DateHabit> ofCode(String code) {
        return Arrays.stream(values()).filter(habit -> habit.code().equals(code)).findFirst();
    }
}
