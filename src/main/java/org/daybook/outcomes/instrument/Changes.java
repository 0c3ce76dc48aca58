package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Optional;

/// What changed for several women, based on pairs only: nobody without a second score is included in these figures.
///
/// @param pairs    the number of pairs
/// @param improved the number who improved by at least the smallest meaningful change
/// @param same     the number who stayed within it
/// @param worse    the number who got worse by at least that change
/// @param middle   the mean and median difference; empty if there are no pairs
public record Changes(int pairs, int improved, int same, int worse, Optional<Middle> middle) {
    /// @param mean   the mean difference, exact
    /// @param median the middle difference, or the mean of the two in the middle
    public record Middle(Score mean, Score median) {}

    /// Computes the figures for the pairs of one instrument and version.
    public static Changes of(List<ScorePair> pairs, Scale.Meaning meaning) {
        var changes = pairs.stream().map(pair -> pair.change(meaning)).toList();
        return new Changes(pairs.size(), count(changes, ScoreChange.IMPROVED), count(changes, ScoreChange.SAME),
                count(changes, ScoreChange.WORSE), middle(pairs.stream().map(ScorePair::difference).sorted().toList()));
    }

    private static int count(List<ScoreChange> changes, ScoreChange wanted) {
        return (int) changes.stream().filter(wanted::equals).count();
    }

    private static Optional<Middle> middle(List<Score> rising) {
        if (rising.isEmpty()) {
            return Optional.empty();
        }
        int many = rising.size();
        return Optional.of(new Middle(rising.stream().reduce(Score.ZERO, Score::plus).sharedBy(many),
                rising.get((many - 1) / 2).plus(rising.get(many / 2)).sharedBy(2)));
    }

    /// Returns a number as a percentage of the pairs, rounded half up; 0 if there are no pairs.
    public int percent(int some) {
        return pairs == 0 ? 0 : Score.of(100L * some, pairs).rounded(0).intValueExact();
    }
}
