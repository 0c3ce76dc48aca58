package org.daybook.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words in the form in which names of places are compared: without case, accents and signs. Thread-safe.
public final class BareWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// An apostrophe of any shape separates words: the article before it is not part of a name.
    private static final Pattern BETWEEN = Pattern.compile("([^\\p{L}\\p{N}]|\\u02BC)+");

    private BareWords() {}

    /// Returns letters and digits in lower case, with one space between words; empty if there are none.
    public static String of(String text) {
        return BETWEEN.matcher(withoutAccents(text).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// Returns a text without accents; everything else stays.
    public static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }
}
