package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Optional;

/// An instrument in one language, as defined by its file.
///
/// @param key      the instrument and its version
/// @param language ISO 639; `und` for a scorer without wording
/// @param heading  its name, who permits its use, and the instruction
/// @param items    the items, in the printed order
/// @param choices  the answers, in the printed order
/// @param scale    how it is scored
public record Instrument(Key key, String language, Heading heading, List<Item> items, List<ResponseOption> choices,
        Scale scale) {
    /// The language code of a scorer without wording (ISO 639-2, undetermined).
    public static final String NO_WORDS = "und";

    /// @param title       its name
    /// @param licence     who permits its use, and under which conditions
    /// @param instruction the text read first
    /// @param source      where the wording comes from
    public record Heading(String title, Licence licence, Optional<String> instruction, Optional<String> source) {}

    public Instrument {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /// Checks whether it has wording and can be read to somebody.
    public boolean hasWords() {
        return !language.equals(NO_WORDS);
    }

    /// Checks whether its items are her own goals.
    public boolean asksHerGoals() {
        return key.code().equals(Key.GOALS);
    }

    /// Returns the same instrument with her goals as items.
    public Instrument about(List<Item> hers) {
        return new Instrument(key, language, heading, hers, choices,
                scale.about(hers.stream().map(Item::id).toList()));
    }
}
