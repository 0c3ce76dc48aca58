package org.daybook.outcomes.instrument;

import java.util.Map;

/// Who allows the use of an instrument, and how.
///
/// @param notice as its file gives it; this one counts
/// @param others the same in other languages, by ISO 639: for whoever does not read the first
public record Licence(String notice, Map<String, String> others) {
    public Licence {
        others = Map.copyOf(others);
    }

    /// The notice in a language, or else as the file gives it.
    public String in(String language) {
        return others.getOrDefault(language, notice);
    }
}
