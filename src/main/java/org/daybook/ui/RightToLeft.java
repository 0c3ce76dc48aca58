package org.daybook.ui;

import java.text.Bidi;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that are written from right to left, and words that hold some: in which direction they are read, and how they
/// keep their order among others (Unicode Standard Annex 9).
public final class RightToLeft {
    /// Takes no room, and is a letter from left to right for whatever stands beside it. Its sister for the other
    /// direction is drawn as an empty box where the letters beside it come from another font.
    private static final String MARK = "\u200e";

    /// A space at which no line ends.
    private static final char TOGETHER = '\u00a0';

    private RightToLeft() {}

    /// Whether there is anything from right to left in it.
    static boolean in(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /// Whether all of it is read from right to left: most of its letters are. The first letter alone would turn a whole
    /// line round for one initial.
    static boolean leads(String words) {
        return count(words, Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                + count(words, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) > count(bare(words),
                        Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static long count(String words, byte direction) {
        return words.codePoints().filter(letter -> Character.getDirectionality(letter) == direction).count();
    }

    /// A part of a line that is read from left to right, for example an initial before a number: what stands before and
    /// behind it stays there. Words from left to right come back as they are.
    public static String part(String words) {
        return in(words) ? MARK + words + MARK : words;
    }

    /// The same without what [#part(String)] or [#unbroken(String)] put into it.
    static String bare(String words) {
        return words.replace(MARK, "").replace(TOGETHER, ' ');
    }

    /// The same words, looking the same, so set out that a line never ends inside a run from right to left: where all is
    /// read from there, each word becomes a run of its own; elsewhere such words stay together. Done twice, it is done
    /// once.
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

    /// The runs from right to left in it, none of which a line may break; whichever way the line itself is read.
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
