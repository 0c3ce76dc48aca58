package org.daybook.childcare;

import java.text.Normalizer;
import java.util.Locale;

/// A word that she agreed on with whoever collects. Compared as it is said, not as it is spelt: capitals, accents, spaces
/// and signs do not count.
///
/// @param word as she said it
record CodeWord(String word) {
    /// Whether anything of it can be said: signs alone would be fitted by every other sign.
    boolean isSayable() {
        return !said(word).isEmpty();
    }

    /// Whether somebody said it.
    boolean fits(String typed) {
        return isSayable() && said(word).equals(said(typed));
    }

    private static String said(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
