package org.daybook.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Matches the beginnings of words, ignoring accents and case: `caffe` matches "Il caffè delle dieci".
public final class WordStarts {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private WordStarts() {}

    /// Checks whether each word typed is the beginning of a word of the text.
    public static boolean fit(String text, String typed) {
        return of(typed).test(text);
    }

    /// Returns a test for whether each word typed is the beginning of a word of a text; for many texts.
    public static Predicate<String> of(String typed) {
        var words = Stream.of(plain(typed).split(" ")).map(word -> " " + word).toList();
        return text -> {
            var searched = " " + plain(text);
            return words.stream().allMatch(searched::contains);
        };
    }

    /// Returns the text without accents and case, with one blank between words. Written without patterns, since a search prepares
    /// thousands of texts for each letter.
    static String plain(String text) {
        var letters = (isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""))
                .toLowerCase(Locale.ROOT);
        var words = new StringBuilder(letters.length());
        boolean between = false;
        for (int at = 0, point; at < letters.length(); at += Character.charCount(point)) {
            point = letters.codePointAt(at);
            if (isLetterOrNumber(point)) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(point);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrNumber(int point) {
        return Character.isLetterOrDigit(point) || switch (Character.getType(point)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
