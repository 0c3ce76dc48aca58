package org.daybook.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether words begin as what was typed, whatever their accents and capitals: `caffe` fits "Il caffè delle dieci".
public final class WordStarts {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordStarts() {}

    /// Whether each word that was typed begins one of the text.
    public static boolean fit(String text, String typed) {
        var words = " " + plain(text);
        return Stream.of(plain(typed).split(" ")).allMatch(word -> words.contains(" " + word));
    }

    /// Without accents, capitals and whatever stands between words but one blank.
    static String plain(String text) {
        var letters = ASCII.matcher(text).matches()
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
