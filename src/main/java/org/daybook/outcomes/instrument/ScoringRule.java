package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the answers are combined.
public enum ScoringRule {
    /// The answers are added, and the sum is multiplied.
    SUM,
    /// The mean of the answers.
    MEAN,
    /// Each answer stands alone; there is no total.
    EACH,
    /// Whether any answer reaches a threshold.
    ANY;

    /// Returns its code in a file.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Checks whether the result is a single number.
    public boolean givesTotal() {
        return this == SUM || this == MEAN;
    }

    static Optional<ScoringRule> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
