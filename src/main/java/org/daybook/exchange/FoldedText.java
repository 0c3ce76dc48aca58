package org.daybook.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text in the form used for comparison: without case, accents and punctuation.
final class FoldedText {
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d+$)");
    private static final int WHOLE_ENOUGH = 7;
    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;
    private static final int KEPT = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int FIRST_BEYOND_ASCII = 128;

    private FoldedText() {}

    /// Returns letters and digits, with one space between words. Written without patterns, since every cell of a file comes here.
    static String of(String text) {
        var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        var folded = new StringBuilder(plain.length());
        boolean between = false;
        for (int at = 0, letter; at < plain.length(); at += Character.charCount(letter)) {
            letter = plain.codePointAt(at);
            int kind = 1 << Character.getType(letter);
            if ((kind & KEPT) != 0 || letter == '+' || letter == '✓' || letter == '✔') {
                if (between && !folded.isEmpty()) {
                    folded.append(' ');
                }
                between = false;
                folded.appendCodePoint(plainLetter(letter));
            } else if ((kind & MARKS) == 0) {
                between = true;
            }
        }
        return folded.toString();
    }

    private static int plainLetter(int letter) {
        int lower = Character.toLowerCase(letter);
        return switch (lower) {
            case 'ς' -> 'σ';
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            default -> lower;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /// Checks whether a folded text begins with a word, or is that word.
    static boolean beginsWith(String folded, String word) {
        return folded.startsWith(word) && (folded.length() == word.length() || folded.charAt(word.length()) == ' ');
    }

    /// Checks whether two texts of some length differ by one added, missing or different letter; never the first.
    static boolean isNear(String one, String other) {
        if (one.length() < WHOLE_ENOUGH || other.length() < WHOLE_ENOUGH || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = one.length() >= other.length() ? same + 1 : same;
        int to = other.length() >= one.length() ? same + 1 : same;
        return one.substring(Math.min(from, one.length())).equals(other.substring(Math.min(to, other.length())));
    }

    /// Returns a name with its words in a fixed order: *Koval Olena* equals *Olena Koval*.
    static String inAnyOrder(String name) {
        return Arrays.stream(of(name).split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    /// Returns a number of a register in one form: 007 equals 7.
    static String ofNumber(String text) {
        var folded = of(text);
        return folded.startsWith("0") ? ZEROS.matcher(folded).replaceFirst("") : folded;
    }
}
