package org.daybook.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether words begin as what was typed, whatever their accents and capitals: `caffe` fits "Il caffè delle dieci".
public final class WordStarts {
    private WordStarts() {}

    /// Whether each word that was typed begins one of the text.
    public static boolean fit(String text, String typed) {
        var words = " " + plain(text);
        return Stream.of(plain(typed).split(" ")).allMatch(word -> words.contains(" " + word));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
