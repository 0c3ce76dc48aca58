package org.daybook.ui;

import java.text.Bidi;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Text that is written from right to left or contains such text: its direction, and how it keeps its order within other text
/// (Unicode Standard Annex 9).
public final class RightToLeft {
    /// The left-to-right mark, which takes no room. The right-to-left mark is drawn as an empty box if the letters next to it
    /// come from another font.
    private static final String MARK = "\u200e";

    /// A no-break space.
    private static final char TOGETHER = '\u00a0';

    private RightToLeft() {}

    /// Checks whether any of it is right-to-left.
    static boolean in(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /// Checks whether all of it is read from right to left: most of its letters are. Going by the first letter alone, one
    /// initial would reverse a whole line.
    static boolean leads(String words) {
        return count(words, Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                + count(words, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) > count(bare(words),
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static long count(String words, byte direction) {
        return words.codePoints().filter(letter -> Character.getDirectionality(letter) == direction).count();
    }

    /// Returns text for a line that is read from left to right, for example an initial before a number, so that what is before
    /// and after it stays in place. Left-to-right text is returned unchanged.
    public static String part(String words) {
        return in(words) ? MARK + words + MARK : words;
    }

    /// Returns the text without what [#part(String)] or [#unbroken(String)] inserted.
    static String bare(String words) {
        return words.replace(MARK, "").replace(TOGETHER, ' ');
    }

    /// Returns text that looks the same, but in which a line never ends inside a right-to-left run: if all of it is read from
    /// right to left, each word becomes a run of its own; otherwise such words stay together. Idempotent.
    static String unbroken(String words) {
        if (leads(words)) {
            return bare(words).replace(" ", " " + MARK);
        }
        var together = new StringBuilder(words.startsWith(MARK) ? words : MARK + words);
        var order = new Bidi(together.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int at = 0; at < together.length(); at++) {
            if (together.charAt(at) == ' ' && order.getLevelAt(at) % 2 == 1) {
                together.setCharAt(at, TOGETHER);
            }
        }
        return together.toString();
    }

    /// Returns its right-to-left runs, none of which may be broken across lines, whatever the direction of the line.
    static Stream<String> runs(String words) {
        if (!in(words)) {
            return Stream.empty();
        }
        return Stream.of(Bidi.DIRECTION_LEFT_TO_RIGHT, Bidi.DIRECTION_RIGHT_TO_LEFT)
                .flatMap(direction -> runs(words, new Bidi(words, direction)));
    }

    private static Stream<String> runs(String words, Bidi order) {
        return IntStream.range(0, order.getRunCount()).filter(run -> order.getRunLevel(run) % 2 == 1)
                .mapToObj(run -> words.substring(order.getRunStart(run), order.getRunLimit(run)));
    }
}
