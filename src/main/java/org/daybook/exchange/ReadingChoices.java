package org.daybook.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// How text files are to be read. Anything not chosen is detected.
///
/// @param forms by file
public record ReadingChoices(Map<Path, TextForm> forms) {
    /// Everything is detected.
    public static final ReadingChoices FOUND_OUT = new ReadingChoices(Map.of());

    public ReadingChoices {
        forms = Map.copyOf(forms);
    }

    /// Returns the choice for a file.
    Optional<TextForm> of(Path file) {
        return Optional.ofNullable(forms.get(file));
    }
}
