package org.daybook.ui;

/// Marks parts of a printed line that keep their own direction next to text of any direction (Unicode Standard Annex 9,
/// isolates). Only [Paper] interprets the marks; on a screen they could be drawn as boxes.
public final class Isolated {
    private static final char AS_IT_BEGINS = '\u2068';
    private static final char FROM_LEFT = '\u2066';
    private static final char END = '\u2069';
    /// A no-break space.
    private static final char TOGETHER = '\u00a0';

    private Isolated() {}

    /// Isolates text in its own first direction. Isolate marks already in it are removed: one that is never closed would affect
    /// what follows.
    public static String words(String words) {
        return AS_IT_BEGINS + bare(words) + END;
    }

    /// Isolates a date or a number: left to right, and on one line.
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
