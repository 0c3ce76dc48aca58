package org.daybook.reports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Score;

/// One occasion on which a questionnaire was put to a person. Exact and confidential.
///
/// @param key  the instrument and its version
/// @param on   the day
/// @param said the result
record AssessmentRecord(Key key, LocalDate on, Said said) {
    /// The result.
    sealed interface Said {
        /// She declined.
        record Declined() implements Said {}

        /// She answered, but no longer consents to the use of her answers.
        record TakenBack() implements Said {}

        /// She answered.
        ///
        /// @param total   the score, if the instrument has one and enough items were answered
        /// @param answers the answers by item, without those she skipped
        record Answered(Optional<Score> total, Map<String, Integer> answers) implements Said {
            public Answered {
                answers = Map.copyOf(answers);
            }
        }
    }
}
