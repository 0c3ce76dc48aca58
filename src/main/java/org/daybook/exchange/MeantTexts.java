package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// What texts of a column are said to mean: by folded text, a code, a word, or nothing.
final class MeantTexts {
    /// How every text of which nothing is said is written in a mapping; only ever said to mean nothing.
    static final String STAR = "*";
    /// Under what it is kept: no text has this key.
    static final String EVERY_OTHER = "";

    private MeantTexts() {}

    /// Under what a text is said: folded, and a sign as it stands. What is said of *yes?* is not said of *yes*.
    static String key(String text) {
        var plain = FoldedText.of(text);
        if (plain.isEmpty()) {
            return text.strip();
        }
        return DoubtfulText.asks(text) ? plain + "?" : plain;
    }

    /// The same for a line of a mapping.
    ///
    /// @param meaning what it is said to mean: a star that means something is the sign itself
    static String key(String text, String meaning) {
        return meaning.isEmpty() && text.strip().equals(STAR) ? EVERY_OTHER : key(text);
    }

    /// What a text is said to mean; empty where nothing was said of it, and where nothing stands.
    static Optional<String> meaning(Map<String, String> said, String text) {
        return said.isEmpty() || text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(said.get(key(text))).or(() -> Optional.ofNullable(said.get(EVERY_OTHER)));
    }
}
