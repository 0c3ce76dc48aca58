package org.daybook.outcomes.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is made of the answers.
public enum ScoringRule {
    /// They are added, and the sum is multiplied.
    SUM,
    /// Their mean.
    MEAN,
    /// Each stands for itself; there is no total.
    EACH,
    /// Whether any of them reaches a mark.
    ANY;

    /// How a file writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether one number comes out.
    public boolean givesTotal() {
        return this == SUM || this == MEAN;
    }

    static Optional<ScoringRule> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
