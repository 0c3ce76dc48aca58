package org.daybook.outcomes;

import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument as it is put to one woman, with what she has answered so far.
///
/// @param reading    which time
/// @param instrument in her language; for goals, with hers
/// @param answers    by item: a value, or empty where she would rather not say; what she has not come to is missing
public record Questionnaire(Reading reading, Instrument instrument, Map<String, Optional<Integer>> answers) {
    public Questionnaire {
        answers = Map.copyOf(answers);
    }
}
