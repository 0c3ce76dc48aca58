package org.daybook.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Her copy on paper: A4, large enough to read together, headed by its day alone.
final class CopyPdf {
    private static final float MARGIN = 56;
    private static final float SIZE = 11;
    private static final float HEADING = 14;
    private static final float LEADING = 1.45f;
    private static final int LONGEST_LINE = 4000;
    private final CopyWords words;

    CopyPdf(CopyWords words) {
        this.words = words;
    }

    /// Writes a whole document; leaves the stream open.
    void write(HerCopy copy, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var paper = new Paper(document);
            try {
                paper.line(words.say("rights.copy.title", words.date(copy.on())), HEADING, true);
                for (var part : copy.parts()) {
                    paper.space();
                    paper.line(words.say(part.heading()), HEADING, true);
                    for (var line : part.lines()) {
                        paper.line(words.say(line.label()) + ": " + words.of(line.value()), SIZE, false);
                    }
                }
                paper.space();
                paper.line(words.say("rights.copy.seen"), HEADING, true);
                for (var line : copy.seen()) {
                    paper.line(words.day(line) + ": " + words.act(line), SIZE, false);
                }
            } finally {
                paper.end();
            }
            document.save(out);
        }
    }

    /// Lines from the top to the bottom, page after page.
    private static final class Paper {
        private final PDDocument document;
        private final PaperLetters letters;
        private PDPageContentStream page;
        private float y;

        Paper(PDDocument document) throws IOException {
            this.document = document;
            letters = new PaperLetters(document);
            page = turn();
        }

        private PDPageContentStream turn() throws IOException {
            var fresh = new PDPage(PDRectangle.A4);
            document.addPage(fresh);
            y = PDRectangle.A4.getHeight() - MARGIN;
            return new PDPageContentStream(document, fresh);
        }

        void space() {
            y -= SIZE;
        }

        void line(String text, float size, boolean strong) throws IOException {
            var shown = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) : text;
            for (var one : shown.lines().toList()) {
                for (var piece : wrapped(one, size, strong)) {
                    put(piece, size, strong);
                }
            }
        }

        private List<String> wrapped(String text, float size, boolean strong) throws IOException {
            var width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / size;
            var pieces = new ArrayList<String>();
            var present = new StringBuilder();
            for (var word : text.split(" ", -1)) {
                var longer = present.isEmpty() ? word : present + " " + word;
                if (letters.width(longer, strong) > width && !present.isEmpty()) {
                    pieces.add(present.toString());
                    present = new StringBuilder(word);
                } else {
                    present = new StringBuilder(longer);
                }
                while (letters.width(present.toString(), strong) > width && present.length() > 1) {
                    int fit = fitting(present.toString(), width, strong);
                    pieces.add(present.substring(0, fit));
                    present.delete(0, fit);
                }
            }
            pieces.add(present.toString());
            return pieces;
        }

        /// How many characters of a word without spaces fit: at least one, and never half of a pair.
        private int fitting(String word, float width, boolean strong) throws IOException {
            int fit = 1;
            while (fit < word.length() && letters.width(word.substring(0, fit + 1), strong) <= width) {
                fit++;
            }
            return Character.isHighSurrogate(word.charAt(fit - 1)) && fit < word.length() ? fit + 1 : fit;
        }

        private void put(String piece, float size, boolean strong) throws IOException {
            if (y - size * LEADING < MARGIN) {
                page.close();
                page = turn();
            }
            y -= size * LEADING;
            page.beginText();
            page.newLineAtOffset(MARGIN, y);
            for (var run : letters.runs(piece, strong)) {
                page.setFont(run.font(), size);
                page.showText(run.letters());
            }
            page.endText();
        }

        void end() throws IOException {
            page.close();
        }
    }
}
