package org.daybook.ui;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of a page: which of the bundled fonts has them, how wide they are, and in which order they stand. PDF
/// knows no right-to-left text, so Arabic is shaped and every line put into the order in which it is seen (Unicode
/// Standard Annex 9, by ICU).
final class PaperLetters {
    private static final String MISSING = "?";
    private final List<PDFont> plain;
    private final List<PDFont> bold;
    private final Map<String, Boolean> known = new HashMap<>();

    /// Letters of one font.
    record Run(PDFont font, String letters) {}

    PaperLetters(PDDocument document) throws IOException {
        var arabic = load(document, "NotoSansArabic-Regular");
        plain = List.of(load(document, "NotoSans-Regular"), arabic);
        bold = List.of(load(document, "NotoSans-Bold"), arabic);
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (var in = PaperLetters.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IOException("a bundled font is missing");
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /// A line, shaped and in the order in which it is seen. Letters that no font has become a question mark.
    List<Run> runs(String line, boolean strong) {
        var runs = new ArrayList<Run>();
        seen(line).codePoints().mapToObj(Character::toString).forEach(letter -> {
            var font = font(letter, strong ? bold : plain);
            var drawn = font.isPresent() ? letter : MISSING;
            var with = font.orElse((strong ? bold : plain).getFirst());
            if (!runs.isEmpty() && runs.getLast().font().equals(with)) {
                runs.set(runs.size() - 1, new Run(with, runs.getLast().letters() + drawn));
            } else {
                runs.add(new Run(with, drawn));
            }
        });
        return runs;
    }

    /// In points, at one point of size.
    double width(String line, boolean strong) throws IOException {
        double width = 0;
        for (var run : runs(line, strong)) {
            width += run.font().getStringWidth(run.letters()) / 1000;
        }
        return width;
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
        return words.codePoints().filter(letter -> !left.test(letter)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private java.util.Optional<PDFont> font(String letter, List<PDFont> fonts) {
        return fonts.stream().filter(font -> known.computeIfAbsent(fonts.indexOf(font) + font.getName() + letter,
                _ -> has(font, letter))).findFirst();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
