package org.daybook.outcomes.instrument;

import java.util.Map;
import java.util.Optional;

/// What a difference between two scores of one instrument and version means.
public enum ScoreChange {
    IMPROVED,
    SAME,
    WORSE;

    /// A difference is a change once it reaches the smallest meaningful one; which way is better, the scale says.
    ///
    /// @throws IllegalArgumentException when the scale computes no change
    public static ScoreChange between(Score first, Score last, Scale.Meaning meaning) {
        var least = meaning.change().orElseThrow(() -> new IllegalArgumentException("no change is computed"));
        var gain = meaning.direction() == Direction.LOWER ? first.minus(last) : last.minus(first);
        if (gain.atLeast(least)) {
            return IMPROVED;
        }
        return gain.negated().atLeast(least) ? WORSE : SAME;
    }

    /// The same where every answer stands for itself: it became better when more of them rose by the smallest meaningful
    /// change than fell by it, and worse when more fell. Only what was answered both times is compared.
    ///
    /// @param first the answers of the first time, by item
    /// @param last  those of the last time
    /// @return empty when nothing was answered both times
    /// @throws IllegalArgumentException when the scale computes no change
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
