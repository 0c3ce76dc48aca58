package org.daybook.exchange;

import java.util.Map;
import java.util.Optional;

/// The specified meanings of the texts of a column: by folded text, a code, a word, or nothing.
final class MeantTexts {
    /// The notation in a mapping for every text without a specified meaning; it can only be given no meaning.
    static final String STAR = "*";
    /// The key under which it is stored: no text has this key.
    static final String EVERY_OTHER = "";

    private MeantTexts() {}

    /// Returns the key of a text: folded; a sign stays as it is. A meaning of *yes?* is not one of *yes*.
    static String key(String text) {
        var plain = FoldedText.of(text);
        if (plain.isEmpty()) {
            return text.strip();
        }
        return DoubtfulText.asks(text) ? plain + "?" : plain;
    }

    /// Returns the key for a line of a mapping.
    ///
    /// @param meaning the specified meaning: a star that has one is the sign itself
    static String key(String text, String meaning) {
        return meaning.isEmpty() && text.strip().equals(STAR) ? EVERY_OTHER : key(text);
    }

    /// Returns the specified meaning of a text; empty if none is specified, and for an empty text.
    static Optional<String> meaning(Map<String, String> said, String text) {
        return said.isEmpty() || text.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(said.get(key(text))).or(() -> Optional.ofNullable(said.get(EVERY_OTHER)));
    }
}
