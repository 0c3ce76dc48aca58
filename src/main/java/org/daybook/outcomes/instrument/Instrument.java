package org.daybook.outcomes.instrument;

import java.util.List;
import java.util.Optional;

/// An instrument in one language, as its file says.
///
/// @param key      which, in which version
/// @param language ISO 639; `und` for a scorer that waits for its words
/// @param heading  its name, who allows its use, and what is said first
/// @param items    what is asked, in the printed order
/// @param choices  the answers, in the printed order
/// @param scale    how it is scored
public record Instrument(Key key, String language, Heading heading, List<Item> items, List<ResponseOption> choices,
        Scale scale) {
    /// The language of a scorer without words (ISO 639-2, undetermined).
    public static final String NO_WORDS = "und";

    /// @param title       its name
    /// @param licence     who allows its use, and how
    /// @param instruction what is said first
    /// @param source      where the wording is from
    public record Heading(String title, Licence licence, Optional<String> instruction, Optional<String> source) {}

    public Instrument {
        items = List.copyOf(items);
        choices = List.copyOf(choices);
    }

    /// Whether it can be read to somebody.
    public boolean hasWords() {
        return !language.equals(NO_WORDS);
    }

    /// Whether what it asks are her own goals.
    public boolean asksHerGoals() {
        return key.code().equals(Key.GOALS);
    }

    /// The same about her goals.
    public Instrument about(List<Item> hers) {
        return new Instrument(key, language, heading, hers, choices,
                scale.about(hers.stream().map(Item::id).toList()));
    }
}
