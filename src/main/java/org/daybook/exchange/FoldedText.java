package org.daybook.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text in the form used for comparison: without case, accents and punctuation.
final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d+$)");
    private static final int WHOLE_ENOUGH = 7;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+✓✔]+");

    private FoldedText() {}

    /// Returns letters and digits, with one space between words.
    static String of(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace('ς', 'σ').replace('ı', 'i').replace("ł", "l");
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
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
        return ZEROS.matcher(of(text)).replaceFirst("");
    }
}
