package org.daybook.outcomes.instrument;

import java.util.Map;

/// Who permits the use of an instrument, and under which conditions.
///
/// @param notice the notice in its file, which is the binding one
/// @param others translations by ISO 639, for those who do not read the language of the first
public record Licence(String notice, Map<String, String> others) {
    public Licence {
        others = Map.copyOf(others);
    }

    /// Returns the notice in a language, or as given in the file if there is no translation.
    public String in(String language) {
        return others.getOrDefault(language, notice);
    }
}
