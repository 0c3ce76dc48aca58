package org.daybook.reports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;

/// One time somebody was asked. True and secret.
///
/// @param key  by which instrument and version
/// @param on   the day
/// @param said what came of it
record AssessmentRecord(Key key, LocalDate on, Said said) {
    /// What came of it.
    sealed interface Said {
        /// She would rather not.
        record Declined() implements Said {}

        /// She answered, and does not agree any more that it is used.
        record TakenBack() implements Said {}

        /// She answered.
        ///
        /// @param total   the score, where the instrument has one and enough was answered
        /// @param answers by item, without what she left out
        record Answered(Optional<Score> total, Map<String, Integer> answers) implements Said {
            public Answered {
                answers = Map.copyOf(answers);
            }
        }
    }
}
