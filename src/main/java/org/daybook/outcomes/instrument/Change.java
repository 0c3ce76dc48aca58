package org.daybook.outcomes.instrument;

/// What a difference between two scores of one instrument and version means.
public enum Change {
    IMPROVED,
    SAME,
    WORSE;

    /// A difference is a change once it reaches the smallest meaningful one; which way is better, the scale says.
    ///
    /// @throws IllegalArgumentException when the scale computes no change
    public static Change between(Score first, Score last, Scale.Meaning meaning) {
        var least = meaning.change().orElseThrow(() -> new IllegalArgumentException("no change is computed"));
        var gain = meaning.direction() == Direction.LOWER ? first.minus(last) : last.minus(first);
        if (gain.atLeast(least)) {
            return IMPROVED;
        }
        return gain.negated().atLeast(least) ? WORSE : SAME;
    }
}
