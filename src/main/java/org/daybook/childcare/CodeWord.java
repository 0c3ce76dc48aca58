package org.daybook.childcare;

import java.text.Normalizer;
import java.util.Locale;

/// A word that she agreed on with the person who collects. It is compared as spoken, not as spelt: case, accents, spaces and
/// punctuation are ignored.
///
/// @param word as she said it
record CodeWord(String word) {
    /// Checks whether any of it can be spoken: punctuation alone would match any other punctuation.
    boolean isSayable() {
        return !said(word).isEmpty();
    }

    /// Checks whether a text is this word.
    boolean fits(String typed) {
        return isSayable() && said(word).equals(said(typed));
    }

    private static String said(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
