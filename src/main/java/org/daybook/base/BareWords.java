package org.daybook.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as names of places are compared: without case, accents and signs. Any thread may ask.
public final class BareWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// An apostrophe divides words, of whatever shape: the article before it is not part of a name.
    private static final Pattern BETWEEN = Pattern.compile("([^\\p{L}\\p{N}]|\\u02BC)+");

    private BareWords() {}

    /// Letters and digits in small letters, words one space apart; empty where there are none.
    public static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}
