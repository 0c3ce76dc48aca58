package org.daybook.outcomes.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A score at the beginning and one at the end, of the same instrument and version.
///
/// @param first the first score of the entry window
/// @param last  the last score of the exit window
public record ScorePair(Measured first, Measured last) {
    /// A score and its day. What was declined or not scored is none.
    ///
    /// @param key   of which instrument and version
    /// @param on    the day
    /// @param score what it was
    public record Measured(Key key, LocalDate on, Score score) {}

    /// Pairs what lies in both windows: the first score within thirty days of the day on which she came to a path, and
    /// the last one from thirty days before to thirty days after she left it. What lies outside is shown and not paired;
    /// one score is never both.
    ///
    /// @param scores of one woman; others than those of `key` are passed over
    /// @param came   the day on which she came to it
    /// @param left   the day on which she left it
    public static Optional<ScorePair> of(Key key, List<Measured> scores, LocalDate came, LocalDate left) {
        var hers = scores.stream().filter(score -> score.key().equals(key)).toList();
        return new Windows(came, left).ends(hers, Measured::on).map(ends -> new ScorePair(ends.first(), ends.last()));
    }

    /// How much the last lies above the first.
    public Score difference() {
        return last.score().minus(first.score());
    }

    /// What that means.
    public ScoreChange change(Scale.Meaning meaning) {
        return ScoreChange.between(first.score(), last.score(), meaning);
    }
}
