package org.daybook.outcomes;

import java.util.List;
import java.util.Optional;
import org.daybook.outcomes.instrument.NoteRule;
import org.daybook.outcomes.instrument.Score;

/// Determines whether a score that was just written is low, or has fallen considerably since the last one of the same version.
///
/// @param rule the rule of its instrument
/// @param hers all her readings, the oldest first, including this one
record NoteRaising(NoteRule rule, List<Reading> hers) {
    Optional<HerReadings.Note.Why> why(ReadingId id) {
        var now = hers.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return now.outcome().score().flatMap(score -> why(now, score));
    }

    private Optional<HerReadings.Note.Why> why(Reading now, Score score) {
        if (Score.of(rule.atMost()).atLeast(score)) {
            return Optional.of(HerReadings.Note.Why.LOW);
        }
        return before(now).filter(before -> before.minus(score).atLeast(Score.of(rule.fall())))
                .map(_ -> HerReadings.Note.Why.FALLING);
    }

    private Optional<Score> before(Reading now) {
        return hers.stream().filter(one -> one.key().equals(now.key()) && !one.id().equals(now.id()))
                .flatMap(one -> one.outcome().score().stream()).reduce((_, later) -> later);
    }
}
