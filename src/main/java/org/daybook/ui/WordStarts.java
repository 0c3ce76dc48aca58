package org.daybook.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Matches the beginnings of words, ignoring accents and case: `caffe` matches "Il caffè delle dieci".
public final class WordStarts {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordStarts() {}

    /// Checks whether each word typed is the beginning of a word of the text.
    public static boolean fit(String text, String typed) {
        var words = " " + plain(text);
        return Stream.of(plain(typed).split(" ")).allMatch(word -> words.contains(" " + word));
    }

    /// Returns the text without accents and case, with one blank between words.
    static String plain(String text) {
        var letters = ASCII.matcher(text).matches()
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
