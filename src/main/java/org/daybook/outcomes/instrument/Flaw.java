package org.daybook.outcomes.instrument;

/// The reason why a file is refused.
///
/// @param line the line number, from 1
/// @param why  the reason
/// @param word the key, item or value concerned; safe to display, and empty if there is none
public record Flaw(int line, Why why, String word) {
    /// The reasons.
    public enum Why {
        TOO_LARGE,
        NOT_UTF8,
        NOT_JSON,
        TOO_DEEP,
        KEY_TWICE,
        UNKNOWN_KEY,
        MISSING_KEY,
        NO_LICENCE,
        WRONG_KIND,
        EMPTY_TEXT,
        LONG_TEXT,
        MARKUP,
        HIDDEN_CHARACTERS,
        BAD_WORD,
        BAD_NUMBER,
        TOO_FEW,
        TOO_MANY,
        ITEM_TWICE,
        OPTION_TWICE,
        OPTION_OUT_OF_RANGE,
        UNKNOWN_ITEM,
        BANDS_NOT_RISING,
        NOT_FOR_THIS_RULE,
        OTHER_SCORING,
        HAS_IT
    }

    private static final int LONGEST = 40;

    /// Keeps only what is safe to display from the word.
    public Flaw {
        word = word.codePoints().filter(letter -> Character.isLetterOrDigit(letter) || "-_. ".indexOf(letter) >= 0)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
