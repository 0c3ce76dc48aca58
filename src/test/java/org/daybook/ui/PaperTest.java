package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Lines on paper: complete, and in a readable order.
class PaperTest {
    @Test
    void nothingLongIsCut() throws IOException {
        var words = "so many words of hers ".repeat(900).strip() + " and the last one";
        assertEquals(words, String.join(" ", lines(words)).replaceAll("\\s+", " ").strip());
    }

    /// Between Arabic words and a number the marks of direction decide; without them the day would be on one side of the words
    /// and its month on the other.
    @Test
    void aDateStandsTogetherBesideArabic() throws IOException {
        var arabic = "أريد أن أعمل";
        assertTrue(seen("Goal: " + arabic + "  ·  25 November 2026").indexOf("25 November 2026") < 0, "torn without");
        var line = "Goal: " + Isolated.words(arabic) + "  ·  " + Isolated.date("25 November 2026");
        var seen = seen(line);
        assertTrue(seen.startsWith("Goal: ") && seen.endsWith("  ·  25\u00a0November\u00a02026"), seen);
        assertTrue(seen.codePoints().noneMatch(Isolated::isMark), "nothing is drawn for a mark");
        assertTrue(seen(Isolated.words("\u2066\u2067open") + " " + Isolated.date("1 May")).endsWith("1\u00a0May"));
    }

    private static String seen(String line) throws IOException {
        try (var document = new PDDocument()) {
            return new PaperLetters(document).runs(line, false).stream().map(PaperLetters.Run::letters)
                    .collect(Collectors.joining());
        }
    }

    private static List<String> lines(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var paper = new Paper()) {
            paper.text(text);
            paper.write(out);
        }
        try (var document = Loader.loadPDF(out.toByteArray())) {
            return Arrays.stream(new PDFTextStripper().getText(document).split("\\R"))
                    .filter(line -> !line.matches("\\s*\\d+ / \\d+\\s*")).toList();
        }
    }
}
