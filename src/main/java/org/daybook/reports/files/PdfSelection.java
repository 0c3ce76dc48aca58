package org.daybook.reports.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Wording;
import org.daybook.ui.TaggedPaper;

/// The lines of a template in a PDF: words, number, how it is published.
///
/// @param paper   drawn on from its current position
/// @param wording the column headings
record PdfSelection(TaggedPaper paper, Wording wording) {
    private static final double WORDS = TaggedPaper.MARGIN;
    private static final double RIGHT = TaggedPaper.MARGIN + TaggedPaper.WIDTH;
    private static final double NUMBER = WORDS + 330;
    private static final double HOW = NUMBER + 8;
    private static final double WORDS_WIDTH = NUMBER - WORDS - 60;
    private static final double PAD = 2;

    /// Draws the lines, headings first.
    void draw(List<Line> lines) throws IOException {
        var table = paper.part("Table");
        head(table);
        for (var line : lines) {
            line(table, line);
        }
    }

    private void head(PDStructureElement table) throws IOException {
        var row = TaggedPaper.part("TR", table);
        double height = PdfReport.HEAD.size() * 1.4 + 2 * PAD;
        paper.ground(WORDS, 0, TaggedPaper.WIDTH, height, PdfReport.PAPER);
        paper.column(PdfReport.headOfColumn(row), wording.counted(), WORDS, WORDS_WIDTH, PdfReport.HEAD);
        paper.ending(PdfReport.headOfColumn(row), wording.present(), NUMBER, PdfReport.HEAD);
        paper.column(PdfReport.headOfColumn(row), wording.how(), HOW, RIGHT - HOW, PdfReport.HEAD);
        paper.down(height + PAD);
    }

    /// The height depends on the words, never on the number.
    private void line(PDStructureElement table, Line line) throws IOException {
        double height = paper.height(line.words(), WORDS_WIDTH, PdfReport.TEXT) + PAD;
        paper.keepTogether(height);
        var row = TaggedPaper.part("TR", table);
        paper.column(PdfReport.headOfRow(row), line.words(), WORDS, WORDS_WIDTH, PdfReport.TEXT);
        paper.inRoom(2, wording.mostLetters(), () -> {
            PdfReport.number(paper, TaggedPaper.part("TD", row), line.now(), NUMBER, PdfReport.TEXT);
            paper.column(TaggedPaper.part("TD", row), line.now().how(), HOW, RIGHT, PdfReport.SMALL);
        });
        paper.down(height);
    }
}
