package org.daybook.outcomes.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A score at the beginning and one at the end, of the same instrument and version.
///
/// @param first the first score of the entry window
/// @param last  the last score of the exit window
public record ScorePair(Measured first, Measured last) {
    /// A score and its day. Declined or unscored readings are not included.
    ///
    /// @param key   the instrument and its version
    /// @param on    the day
    /// @param score the score
    public record Measured(Key key, LocalDate on, Score score) {}

    /// Pairs the scores in both windows: the first score within thirty days of the day on which she joined a path, and the last
    /// one from thirty days before to thirty days after she left it. Scores outside the windows are shown but not paired; one
    /// score is never used for both.
    ///
    /// @param scores the scores of one woman; those with a key other than `key` are ignored
    /// @param came   the day on which she joined the path
    /// @param left   the day on which she left it
    public static Optional<ScorePair> of(Key key, List<Measured> scores, LocalDate came, LocalDate left) {
        var hers = scores.stream().filter(score -> score.key().equals(key)).toList();
        return new Windows(came, left).ends(hers, Measured::on).map(ends -> new ScorePair(ends.first(), ends.last()));
    }

    /// Returns the last score minus the first.
    public Score difference() {
        return last.score().minus(first.score());
    }

    /// Returns what that difference means.
    public ScoreChange change(Scale.Meaning meaning) {
        return ScoreChange.between(first.score(), last.score(), meaning);
    }
}
