package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Optional;

/// What changed for several women, from pairs alone: nobody without a second score is in any of these figures.
///
/// @param pairs    how many
/// @param improved for how many it became better by at least the smallest meaningful change
/// @param same     for how many it stayed within
/// @param worse    for how many it became worse
/// @param middle   mean and median difference; empty without pairs
public record Changes(int pairs, int improved, int same, int worse, Optional<Middle> middle) {
    /// @param mean   the mean difference, exact
    /// @param median the one in the middle, or the mean of the two
    public record Middle(Score mean, Score median) {}

    /// The figures of some pairs of one instrument and version.
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

    /// How many of a hundred, rounded half up; 0 without pairs.
    public int percent(int some) {
        return pairs == 0 ? 0 : Score.of(100L * some, pairs).rounded(0).intValueExact();
    }
}
