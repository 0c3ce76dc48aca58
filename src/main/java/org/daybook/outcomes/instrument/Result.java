package org.daybook.outcomes.instrument;

import java.util.Map;

/// What the answers amount to.
public sealed interface Result {
    /// One number.
    ///
    /// @param score  exact
    /// @param filled how many left-out answers were filled by the mean of the others
    record Total(Score score, int filled) implements Result {}

    /// Each answer for itself, by item, reversed where the key says so; what was left out is missing.
    record Each(Map<String, Integer> values) implements Result {
        public Each {
            values = Map.copyOf(values);
        }
    }

    /// Whether any answer reached the mark.
    record Reached(boolean yes) implements Result {}

    /// Too much was left out: counted as such, and never as a low score.
    ///
    /// @param missing how many were left out
    record NotScored(int missing) implements Result {}
}
