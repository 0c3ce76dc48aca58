package org.daybook.reports;

import java.util.Map;
import org.daybook.base.Period;

/// A woman who left one or more paths in a period. Exact and confidential. She counts as one person, however many of them
/// ended.
///
/// @param her      her opaque identity
/// @param period   the quarter, half-year or year
/// @param ending   how the last of them ended
/// @param duration how long she was on it
/// @param outcomes what changed, by every questionnaire of the catalogue
record PathLeaver(String her, Period period, EndingCategory ending, DurationCategory duration,
        Map<Measure, QuestionnaireOutcome> outcomes) {
    PathLeaver {
        outcomes = Map.copyOf(outcomes);
    }

    /// Returns the outcome of one questionnaire.
    QuestionnaireOutcome by(Measure measure) {
        return outcomes.getOrDefault(measure, QuestionnaireOutcome.UNPAIRED);
    }
}
