package org.daybook.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.daybook.reports.files.ReportDocument.Line;
import org.daybook.reports.files.ReportDocument.Table;
import org.daybook.reports.files.ReportDocument.Value;
import org.daybook.ui.Lettering;
import org.daybook.ui.TaggedPaper;

/// The report as a PDF for reading and printing: what it is, how to read it, a table with bars under each heading, and at the
/// end what each figure means. It is accessible to screen readers: each table has its headings, and its bars are a figure with
/// a description in words.
public final class PdfReport {
    private static final List<Float> INK = List.of(0.17f, 0.15f, 0.13f);
    private static final List<Float> QUIET = List.of(0.42f, 0.38f, 0.35f);
    private static final List<Float> ACCENT = List.of(0.106f, 0.404f, 0.388f);
    static final List<Float> PAPER = List.of(0.878f, 0.933f, 0.922f);
    private static final Lettering TITLE = new Lettering(18, true, ACCENT);
    private static final Lettering HEADING = new Lettering(13, true, ACCENT);
    private static final Lettering SUBHEADING = new Lettering(11, true, ACCENT);
    static final Lettering TEXT = new Lettering(9.5, false, INK);
    private static final Lettering STRONG = new Lettering(9.5, true, INK);
    static final Lettering SMALL = new Lettering(9.5, false, QUIET);
    static final Lettering HEAD = new Lettering(8.5, true, INK);
    private static final double GAP = 12;
    private static final double PAD = 2;
    private static final double THIN = 0.7;
    private static final double BAR = 8;
    /// The left edges of the columns: words, bars, the end of the number, how it is published; the same for the previous
    /// quarter.
    private static final double WORDS = TaggedPaper.MARGIN;
    private static final double BARS = WORDS + 184;
    private static final double LONGEST_BAR = 84;
    private static final double NUMBER = BARS + LONGEST_BAR + 44;
    private static final double HOW = NUMBER + 5;
    private static final double EARLIER = HOW + 66 + 34;
    private static final double EARLIER_HOW = EARLIER + 5;
    private static final double RIGHT = TaggedPaper.MARGIN + TaggedPaper.WIDTH;
    private static final double WORDS_WIDTH = BARS - WORDS - 6;
    private static final double NAMES_WIDTH = 130;

    private final ReportDocument report;
    private final TaggedPaper paper;

    private PdfReport(ReportDocument report, TaggedPaper paper) {
        this.report = report;
        this.paper = paper;
    }

    /// Writes the report. The same report gives the same bytes on every computer; their number does not depend on what is
    /// suppressed.
    public static byte[] write(ReportDocument report) {
        try (var paper = new TaggedPaper(report.title(), report.language())) {
            new PdfReport(report, paper).draw();
            return paper.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw() throws IOException {
        paper.text("H1", report.title(), TITLE);
        paper.down(GAP / 2);
        parts(report.facts());
        heading("H2", report.wording().howToRead(), HEADING);
        for (var note : report.notes()) {
            paper.text("P", note, TEXT);
            paper.down(PAD);
        }
        if (report.selection().isPresent()) {
            selection(report.selection().get());
        }
        heading("H2", report.wording().figures(), HEADING);
        paper.text("P", report.wording().chartsNote(), TEXT);
        for (var table : report.tables()) {
            table(table);
        }
        narrative();
        if (!report.definitions().isEmpty()) {
            heading("H2", report.wording().meanings(), HEADING);
            for (var definition : report.definitions()) {
                keep(definition.parts(), SUBHEADING.size() * 2 + GAP);
                heading("H3", definition.figure(), SUBHEADING);
                parts(definition.parts());
            }
        }
    }

    private void selection(ReportDocument.Selection chosen) throws IOException {
        heading("H2", chosen.title(), HEADING);
        paper.text("P", chosen.note(), TEXT);
        paper.down(PAD);
        new PdfSelection(paper, report.wording()).draw(chosen.lines());
    }

    private void narrative() throws IOException {
        if (report.narrative().isEmpty()) {
            return;
        }
        heading("H2", report.wording().narrative(), HEADING);
        for (var part : report.narrative()) {
            heading("H3", part.name(), SUBHEADING);
            for (var line : part.lines()) {
                paper.text("P", line, TEXT);
                paper.down(PAD);
            }
        }
    }

    private void heading(String type, String words, Lettering hand) throws IOException {
        paper.keepTogether(GAP * 4);
        paper.down(GAP);
        paper.text(type, words, hand);
        paper.down(PAD);
    }

    private void keep(List<ReportDocument.Part> parts, double above) throws IOException {
        double height = above;
        for (var part : parts) {
            height += height(part);
        }
        paper.keepTogether(height);
    }

    private double height(ReportDocument.Part part) throws IOException {
        return Math.max(paper.height(part.name(), NAMES_WIDTH - PAD, STRONG),
                paper.height(part.words(), TaggedPaper.WIDTH - NAMES_WIDTH, TEXT)) + PAD;
    }

    /// Draws names and descriptions: a table without a heading row.
    private void parts(List<ReportDocument.Part> parts) throws IOException {
        var table = paper.part("Table");
        for (var part : parts) {
            paper.keepTogether(height(part));
            var row = TaggedPaper.part("TR", table);
            paper.column(headOfRow(row), part.name(), WORDS, NAMES_WIDTH - PAD,
                    STRONG);
            paper.column(TaggedPaper.part("TD", row), part.words(), WORDS + NAMES_WIDTH,
                    TaggedPaper.WIDTH - NAMES_WIDTH, TEXT);
            paper.down(height(part));
        }
    }

    private void table(Table table) throws IOException {
        double height = GAP + SUBHEADING.size() * 3 + HEAD.size() * 3;
        double words = table.isDrawn() ? WORDS_WIDTH : WORDS_WIDTH + LONGEST_BAR;
        for (var line : table.lines()) {
            height += height(line, words);
        }
        paper.keepTogether(height);
        heading("H3", table.title(), SUBHEADING);
        var element = paper.part("Table");
        head(element);
        var figure = table.isDrawn() ? figure(table) : element;
        for (var line : table.lines()) {
            if (table.isDrawn() && !line.isTotal()) {
                bar(figure, line, table.most());
            }
            line(TaggedPaper.part("TR", element), line, words);
        }
    }

    private PDStructureElement figure(Table table) throws IOException {
        var figure = paper.part("Figure");
        paper.describe(figure, ChartWords.of(table, report.wording()), ChartWords.most(table, report.wording()));
        return figure;
    }

    private void head(PDStructureElement table) throws IOException {
        var row = TaggedPaper.part("TR", table);
        double height = HEAD.size() * 1.4 + 2 * PAD;
        paper.ground(WORDS, 0, TaggedPaper.WIDTH, height, PAPER);
        var wording = report.wording();
        paper.column(headOfColumn(row), wording.counted(), WORDS, WORDS_WIDTH,
                HEAD);
        paper.ending(headOfColumn(row), wording.present(), HOW + 40, HEAD);
        paper.ending(headOfColumn(row), wording.before(), RIGHT, HEAD);
        paper.down(height + PAD);
    }

    private void bar(PDStructureElement figure, Line line, int most) throws IOException {
        int number = line.now().number().orElse(0);
        double length = Math.min(LONGEST_BAR, LONGEST_BAR * number / most);
        paper.inRoom(1, 0, () -> paper.box(figure, BARS, PAD + 1, length, BAR, ACCENT));
    }

    private void line(PDStructureElement row, Line line, double words) throws IOException {
        var hand = line.isTotal() ? STRONG : TEXT;
        if (line.isTotal()) {
            paper.ground(WORDS, 0, TaggedPaper.WIDTH, THIN, ACCENT);
        }
        paper.column(headOfRow(row), line.words(), WORDS, words, hand);
        paper.inRoom(4, 2 * report.wording().mostLetters(), () -> {
            value(TaggedPaper.part("TD", row), line.now(), NUMBER, HOW, hand);
            value(TaggedPaper.part("TD", row), line.before(), EARLIER, EARLIER_HOW, SMALL);
        });
        paper.down(height(line, words));
    }

    private void value(PDStructureElement cell, Value value, double end, double how, Lettering hand)
            throws IOException {
        number(paper, cell, value, end, hand);
        paper.column(cell, value.how(), how, RIGHT, SMALL);
    }

    /// Writes a number; one that is missing has its place, too.
    static void number(TaggedPaper paper, PDStructureElement cell, Value value, double end, Lettering hand)
            throws IOException {
        if (value.number().isPresent()) {
            paper.ending(cell, Integer.toString(value.number().getAsInt()), end, hand);
        } else {
            paper.nothing(cell);
        }
    }

    private double height(Line line, double words) throws IOException {
        return paper.height(line.words(), words, line.isTotal() ? STRONG : TEXT) + PAD;
    }

    static PDStructureElement headOfColumn(PDStructureElement row) {
        return cell("TH", row, PDTableAttributeObject.SCOPE_COLUMN);
    }

    static PDStructureElement headOfRow(PDStructureElement row) {
        return cell("TH", row, PDTableAttributeObject.SCOPE_ROW);
    }

    private static PDStructureElement cell(String type, PDStructureElement row, String scope) {
        var cell = TaggedPaper.part(type, row);
        var attribute = new PDTableAttributeObject();
        attribute.setScope(scope);
        attribute.getCOSObject().setDirect(true);
        cell.addAttribute(attribute);
        return cell;
    }
}
