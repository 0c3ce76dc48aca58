package org.daybook.outcomes;

import java.util.Map;
import java.util.Optional;
import org.daybook.outcomes.instrument.Instrument;

/// An instrument as presented to one woman, with her answers so far.
///
/// @param reading    the reading
/// @param instrument the instrument in her language; for goals, with her goals
/// @param answers    the answers by item: a value, or empty if she skipped it; items she has not reached are absent
public record Questionnaire(Reading reading, Instrument instrument, Map<String, Optional<Integer>> answers) {
    public Questionnaire {
        answers = Map.copyOf(answers);
    }
}
