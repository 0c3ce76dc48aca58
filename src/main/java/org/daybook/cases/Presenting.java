package org.daybook.cases;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/// What brings her, as far as she wants it recorded.
///
/// @param words  in her own words, or left out
/// @param urgent whether there is a threat now; empty if nobody asked
public record Presenting(Optional<String> words, Optional<Urgency> urgent) {
    /// Returns what should be checked again; empty if there is nothing.
    public List<Problem> problems() {
        return CaseTextLimits.problems("words", words);
    }
}
