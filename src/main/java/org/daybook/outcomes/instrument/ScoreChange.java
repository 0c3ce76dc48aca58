package org.daybook.outcomes.instrument;

import java.util.Map;
import java.util.Optional;

/// What a difference between two scores of one instrument and version means.
public enum ScoreChange {
    IMPROVED,
    SAME,
    WORSE;

    /// Classifies a difference: it is a change if it reaches the smallest meaningful one; the scale defines the better
    /// direction.
    ///
    /// @throws IllegalArgumentException if the scale computes no change
    public static ScoreChange between(Score first, Score last, Scale.Meaning meaning) {
        var least = meaning.change().orElseThrow(() -> new IllegalArgumentException("no change is computed"));
        var gain = meaning.direction() == Direction.LOWER ? first.minus(last) : last.minus(first);
        if (gain.atLeast(least)) {
            return IMPROVED;
        }
        return gain.negated().atLeast(least) ? WORSE : SAME;
    }

    /// Classifies the change if every answer stands alone: better if more answers rose by the smallest meaningful change than
    /// fell by it, and worse if more fell. Only items answered both times are compared.
    ///
    /// @param first the first answers, by item
    /// @param last  the last answers, by item
    /// @return empty if no item was answered both times
    /// @throws IllegalArgumentException if the scale computes no change
    public static Optional<ScoreChange> between(Map<String, Integer> first, Map<String, Integer> last,
            Scale.Meaning meaning) {
        int both = 0;
        int balance = 0;
        for (var answer : first.entrySet()) {
            var later = last.get(answer.getKey());
            if (later != null) {
                both++;
                balance += switch (between(Score.of(answer.getValue()), Score.of(later), meaning)) {
                    case IMPROVED -> 1;
                    case SAME -> 0;
                    case WORSE -> -1;
                };
            }
        }
        var found = balance > 0 ? IMPROVED : balance < 0 ? WORSE : SAME;
        return both == 0 ? Optional.empty() : Optional.of(found);
    }
}
