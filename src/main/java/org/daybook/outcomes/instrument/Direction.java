package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The direction in which a score is better.
public enum Direction {
    /// Higher is better.
    HIGHER,
    /// Lower is better.
    LOWER,
    /// Neither: the score is descriptive, and no change is computed.
    NONE;

    /// Returns its code in a file.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Direction> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
