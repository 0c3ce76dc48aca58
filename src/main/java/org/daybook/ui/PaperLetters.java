package org.daybook.ui;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The letters of a page: the bundled font that contains them, their width and their order. PDF has no right-to-left text, so
/// Arabic is shaped and every line is put into visual order (Unicode Standard Annex 9, by ICU).
final class PaperLetters {
    private static final String MISSING = "?";
    private static final int MORE_THAN_A_LINE = 300;
    /// Latin, Greek, Cyrillic, and punctuation.
    private static final int[][] EUROPEAN = {{' ', '~'}, {0xA0, 0x17F}, {0x218, 0x21B}, {0x370, 0x3FF},
            {0x400, 0x45F}, {0x2010, 0x2026}, {0x20AC, 0x20AC}};
    private final PDDocument document;
    private final PDFont plain;
    private final PDFont bold;
    /// Loaded when the first letter needs it: most texts have none.
    private @Nullable PDFont arabic;
    /// By code point.
    private final Map<Integer, Run> plainKnown = new HashMap<>();
    private final Map<Integer, Run> boldKnown = new HashMap<>();
    private final Map<Run, Float> widths = new IdentityHashMap<>();
    private final Map<Measured, List<String>> measured = new HashMap<>();

    /// Text that was wrapped: a table needs its height before it draws the text.
    private record Measured(String text, double width, boolean strong) {}

    /// Letters in one font.
    record Run(PDFont font, String letters) {}

    PaperLetters(PDDocument document) throws IOException {
        this(document, load(document, "NotoSans-Regular"), load(document, "NotoSans-Bold"));
    }

    private PaperLetters(PDDocument document, PDFont plain, PDFont bold) {
        this.document = document;
        this.plain = plain;
        this.bold = bold;
    }

    /// Embeds all European letters, whichever are used, so that the fonts in a file reveal nothing of its text; each is a
    /// separate glyph, so that a screen reader reads what was written. Arabic ones are embedded only if the text has some: no
    /// digit is written in them.
    static PaperLetters european(PDDocument document) throws IOException {
        var letters = new PaperLetters(document, single(document, "NotoSans-Regular"),
                single(document, "NotoSans-Bold"));
        for (var font : List.of(letters.plain, letters.bold)) {
            for (var block : EUROPEAN) {
                for (int letter = block[0]; letter <= block[1]; letter++) {
                    font.addToSubset(letter);
                }
            }
        }
        return letters;
    }

    /// Loads a font without ligatures.
    private static PDFont single(PDDocument document, String name) throws IOException {
        try (var in = PaperLetters.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("a bundled font is missing");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (var in = PaperLetters.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("a bundled font is missing");
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /// Returns a line, shaped and in visual order. Letters that no font has become a question mark.
    List<Run> runs(String line, boolean strong) {
        var runs = new ArrayList<Run>();
        var letters = letters(line, strong);
        int from = 0;
        while (from < letters.size()) {
            var font = letters.get(from).font();
            var same = new StringBuilder();
            int end = from;
            while (end < letters.size() && letters.get(end).font().equals(font)) {
                same.append(letters.get(end).letters());
                end++;
            }
            runs.add(new Run(font, same.toString()));
            from = end;
        }
        return runs;
    }

    /// Assigns a font to each letter.
    private List<Run> letters(String line, boolean strong) {
        var known = strong ? boldKnown : plainKnown;
        var letters = new ArrayList<Run>(line.length());
        seen(line).codePoints().forEach(
                code -> letters.add(known.computeIfAbsent(code, _ -> letter(Character.toString(code), strong))));
        return letters;
    }

    /// Returns the width in points, at a font size of one point.
    double width(String line, boolean strong) throws IOException {
        double width = 0;
        for (var letter : letters(line, strong)) {
            var known = widths.get(letter);
            if (known == null) {
                known = letter.font().getStringWidth(letter.letters());
                widths.put(letter, known);
            }
            width += known / 1000;
        }
        return width;
    }

    /// Wraps text into as many lines as it needs.
    ///
    /// @param width of a line, at a font size of one point
    List<String> wrapped(String text, double width, boolean strong) throws IOException {
        var asked = new Measured(text, width, strong);
        var known = measured.get(asked);
        if (known == null) {
            known = split(text, width, strong);
            measured.put(asked, known);
        }
        return known;
    }

    private List<String> split(String text, double width, boolean strong) throws IOException {
        if (!isWider(text, width, strong)) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var present = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            var longer = present.isEmpty() ? word : present + " " + word;
            if (isWider(longer, width, strong) && !present.isEmpty()) {
                pieces.add(present.toString());
                present = new StringBuilder(word);
            } else {
                present = new StringBuilder(longer);
            }
            while (present.length() > 1 && isWider(present.toString(), width, strong)) {
                int fit = fitting(present.toString(), width, strong);
                pieces.add(present.substring(0, fit));
                present.delete(0, fit);
            }
        }
        pieces.add(present.toString());
        return pieces;
    }

    /// Checks whether text is wider; for a word of thousands of letters its beginning is enough to tell.
    private boolean isWider(String words, double width, boolean strong) throws IOException {
        return words.length() > MORE_THAN_A_LINE && width(words.substring(0, MORE_THAN_A_LINE), strong) > width
                || width(words, strong) > width;
    }

    /// Returns how many characters of a word without spaces fit: at least one, and never half of a surrogate pair.
    private int fitting(String word, double width, boolean strong) throws IOException {
        int fit = 1;
        int beyond = Math.min(word.length(), MORE_THAN_A_LINE) + 1;
        while (beyond - fit > 1) {
            int middle = (fit + beyond) / 2;
            if (width(word.substring(0, middle), strong) <= width) {
                fit = middle;
            } else {
                beyond = middle;
            }
        }
        return Character.isHighSurrogate(word.charAt(fit - 1)) && fit < word.length() ? fit + 1 : fit;
    }

    private static String seen(String line) {
        var clean = without(line, letter -> Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT && !Isolated.isMark(letter));
        if (!Bidi.requiresBidi(clean.toCharArray(), 0, clean.length())) {
            return without(clean, Isolated::isMark);
        }
        try {
            var shaped = new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(clean);
            return without(new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING),
                    Isolated::isMark);
        } catch (ArabicShapingException e) {
            return without(clean, Isolated::isMark);
        }
    }

    private static String without(String words, IntPredicate left) {
        if (words.codePoints().noneMatch(left)) {
            return words;
        }
        return words.codePoints().filter(letter -> !left.test(letter)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private Run letter(String letter, boolean strong) {
        var font = strong ? bold : plain;
        if (has(font, letter)) {
            return new Run(font, letter);
        }
        return has(arabic(), letter) ? new Run(arabic(), letter) : new Run(font, MISSING);
    }

    private PDFont arabic() {
        if (arabic == null) {
            try {
                arabic = load(document, "NotoSansArabic-Regular");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return arabic;
    }

    private static boolean has(PDFont font, String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
