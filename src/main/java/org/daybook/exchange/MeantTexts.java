package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// What texts of a column are said to mean: by folded text, a code, a word, or nothing.
final class MeantTexts {
    /// Every text of which nothing is said; only ever said to mean nothing.
    static final String EVERY_OTHER = "*";

    private MeantTexts() {}

    /// Under what a text is said.
    ///
    /// @param meaning what it is said to mean: a star that means something is the sign itself
    static String key(String text, String meaning) {
        return meaning.isEmpty() && text.strip().equals(EVERY_OTHER) ? EVERY_OTHER : FoldedText.of(text);
    }

    /// What a text is said to mean; empty where nothing was said of it.
    static Optional<String> meaning(Map<String, String> said, String text) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(said.get(FoldedText.of(text))).or(() -> text.isBlank()
                        ? Optional.empty()
                        : Optional.ofNullable(said.get(EVERY_OTHER)));
    }
}
