package org.daybook.ui;

/// Parts of a line on paper that keep their own order beside words of any direction (Unicode Standard Annex 9, isolates).
/// Only [Paper] understands the marks; on a screen they could be drawn as boxes.
public final class Isolated {
    private static final char AS_IT_BEGINS = '\u2068';
    private static final char FROM_LEFT = '\u2066';
    private static final char END = '\u2069';
    /// A space at which no line ends.
    private static final char TOGETHER = '\u00a0';

    private Isolated() {}

    /// Words in the direction in which they begin. Marks of others in them are taken away: one that is never closed would
    /// turn what follows.
    public static String words(String words) {
        return AS_IT_BEGINS + bare(words) + END;
    }

    /// A date or a number: from left to right, and on one line.
    public static String date(String date) {
        return FROM_LEFT + bare(date).replace(' ', TOGETHER) + END;
    }

    private static String bare(String words) {
        return words.codePoints().filter(letter -> !isMark(letter)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static boolean isMark(int letter) {
        return letter >= FROM_LEFT && letter <= END;
    }
}
