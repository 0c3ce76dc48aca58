package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What brings her, as far as she wants it written down.
///
/// @param words  in her own words, or left out
/// @param urgent whether something threatens now; empty when nobody asked
public record Presenting(Optional<String> words, Optional<Urgency> urgent) {
    /// What should be looked at again; empty when all is well.
    public List<Problem> problems() {
        return CaseTextLimits.problems("words", words);
    }
}
