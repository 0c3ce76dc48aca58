package org.daybook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Words as glyph numbers of the program's own fonts: the form in which they are in a PDF, and in which libraries log them.
final class Glyphs {
    private static final List<TrueTypeFont> FONTS = Stream.of("NotoSans-Regular", "NotoSans-Bold").map(Glyphs::font)
            .toList();

    private Glyphs() {}

    /// Returns the ways in which a word may be written; none if no font has all of its letters.
    static List<String> written(String word) {
        return FONTS.stream().flatMap(font -> written(word, font)).distinct().toList();
    }

    private static Stream<String> written(String word, TrueTypeFont font) {
        var numbers = word.codePoints().map(letter -> number(font, letter)).boxed().toList();
        if (numbers.contains(0)) {
            return Stream.empty();
        }
        var hex = numbers.stream().map("%04x"::formatted).collect(Collectors.joining());
        var bytes = numbers.stream().map(number -> "" + (char) (number >> 8) + (char) (number & 0xff))
                .collect(Collectors.joining());
        var list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Stream.of(hex, hex.toUpperCase(Locale.ROOT), bytes, list, list.replace(" ", ""));
    }

    private static int number(TrueTypeFont font, int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String name) {
        var resource = "/fonts/" + name + ".ttf";
        try (var in = Objects.requireNonNull(Glyphs.class.getResourceAsStream(resource), resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
