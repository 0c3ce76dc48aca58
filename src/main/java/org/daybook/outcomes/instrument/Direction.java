package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which way is better.
public enum Direction {
    /// More is better.
    HIGHER,
    /// Less is better.
    LOWER,
    /// Neither: it describes, and no change is computed.
    NONE;

    /// How a file writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Direction> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
