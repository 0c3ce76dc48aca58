package org.daybook.outcomes.instrument;

import java.util.Map;

/// The result of scoring the answers.
public sealed interface Result {
    /// A single number.
    ///
    /// @param score  exact
    /// @param filled the number of missing answers filled with the mean of the others
    record Total(Score score, int filled) implements Result {}

    /// Individual values by item, reversed where the key requires it; skipped items are absent.
    record Each(Map<String, Integer> values) implements Result {
        public Each {
            values = Map.copyOf(values);
        }
    }

    /// Whether any answer reached the threshold.
    record Reached(boolean yes) implements Result {}

    /// Too many answers are missing: counted as such, and never as a low score.
    ///
    /// @param missing the number of missing answers
    record NotScored(int missing) implements Result {}
}
