package org.daybook.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.outcomes.instrument.Key;

/// The choices made before a participant is asked.
///
/// @param key         the instrument; its newest version is never guessed
/// @param language    ISO 639
/// @param way         how the answers come in
/// @param interpreter whether somebody interprets
public record Asking(Optional<Key> key, Optional<String> language, Optional<AdministrationMode> way,
        Optional<Interpreting> interpreter) {
    /// Whether somebody interprets.
    public enum Interpreting {
        YES,
        NO
    }

    /// Returns what is missing; empty if the choices are complete.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (key.isEmpty()) {
            found.add(new Problem("key", "outcomes.asking.key.problem"));
        }
        if (language.isEmpty()) {
            found.add(new Problem("language", "outcomes.asking.language.problem"));
        }
        if (way.isEmpty()) {
            found.add(new Problem("way", "outcomes.asking.way.problem"));
        }
        if (interpreter.isEmpty()) {
            found.add(new Problem("interpreter", "outcomes.asking.interpreter.problem"));
        }
        return found;
    }
}
