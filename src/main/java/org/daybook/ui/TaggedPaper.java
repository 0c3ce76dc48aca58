package org.daybook.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// An A4 document that can be read aloud: everything drawn belongs to a heading, a paragraph, a table or a figure, or is marked
/// as decoration (PDF 1.7, "tagged"). With a title and a language and no other property; its bytes depend neither on the
/// computer nor on its clock. Lengths are in points. Confined to one thread.
public final class TaggedPaper implements AutoCloseable {
    /// The margin at each edge.
    public static final double MARGIN = 52;
    /// The width between the margins.
    public static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 8;
    /// Used in place of the clock, which would give files with the same text different identifiers.
    private static final long NUMBER = 1;
    /// The most bytes that a piece of content takes besides its letters, and those that a letter takes: two bytes in hexadecimal.
    private static final int AROUND = 160;
    private static final int OF_A_LETTER = 4;

    private final PDDocument document = PlainPdf.empty();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<COSArray> marked = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final PaperLetters letters;
    private final PDStructureElement all;
    private PDPageContentStream drawing;
    /// What descriptions did not take of the room that was kept for them.
    private int spare;
    private double y;

    /// A page and what is drawn on it.
    private record Sheet(PDPage page, ByteArrayOutputStream content, PDPageContentStream drawing) {}

    /// Draws a part of a page.
    @FunctionalInterface
    public interface Piece {
        void draw() throws IOException;
    }

    /// @param title    the title
    /// @param language of its text, ISO 639
    /// @throws IOException if a bundled font cannot be read
    public TaggedPaper(String title, String language) throws IOException {
        letters = PaperLetters.european(document);
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        catalog.setStructureTreeRoot(root);
        var mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        var view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        catalog.setViewerPreferences(view);
        all = element("Document", root);
        drawing = turn();
    }

    /// Adds a part to the document, such as a heading or a table.
    ///
    /// @param type a standard structure type, for example `H1`
    public PDStructureElement part(String type) {
        return element(type, all);
    }

    /// Adds a part to a part.
    public static PDStructureElement part(String type, PDStructureElement of) {
        return element(type, of);
    }

    private static PDStructureElement element(String type, PDStructureNode of) {
        var element = new PDStructureElement(type, of);
        of.appendKid(element);
        return element;
    }

    /// Writes text from edge to edge, wrapped; on one page if it fits on one.
    public void text(String type, String words, Lettering hand) throws IOException {
        var element = part(type);
        var lines = letters.wrapped(words, WIDTH / hand.size(), hand.strong());
        keepTogether(lines.size() * hand.line());
        for (var line : lines) {
            keepTogether(hand.line());
            down(hand.line());
            words(element, line, MARGIN, hand);
        }
    }

    /// Writes text in a column that begins at `x`, downwards from the current height, which does not change.
    ///
    /// @return the height of the text
    public double column(PDStructureElement element, String words, double x, double width, Lettering hand)
            throws IOException {
        double height = 0;
        for (var line : letters.wrapped(words, width / hand.size(), hand.strong())) {
            height += hand.line();
            y -= hand.line();
            words(element, line, x, hand);
        }
        y += height;
        return height;
    }

    /// Returns the height of text in a column.
    public double height(String words, double width, Lettering hand) throws IOException {
        return letters.wrapped(words, width / hand.size(), hand.strong()).size() * hand.line();
    }

    /// Writes one line of text that ends at `x`, a line's height below the current one.
    public void ending(PDStructureElement element, String words, double x, Lettering hand) throws IOException {
        y -= hand.line();
        words(element, words, x - letters.width(words, hand.strong()) * hand.size(), hand);
        y += hand.line();
    }

    /// Each line is a separate piece of content; the blank at its end separates its last word from the first of the next line.
    private void words(PDStructureElement element, String line, double x, Lettering hand) throws IOException {
        begin(element);
        write(line + " ", x, y + hand.below(), hand);
        drawing.endMarkedContent();
    }

    private void write(String line, double x, double height, Lettering hand) throws IOException {
        drawing.beginText();
        drawing.setNonStrokingColor(hand.colour().get(0), hand.colour().get(1), hand.colour().get(2));
        drawing.newLineAtOffset((float) x, (float) height);
        for (var run : letters.runs(line, hand.strong())) {
            drawing.setFont(run.font(), (float) hand.size());
            drawing.showText(run.letters());
        }
        drawing.endText();
    }

    /// Draws a filled box that is part of a figure; `down` is the distance from the current height to its upper edge. A box of
    /// zero width still belongs to the figure.
    public void box(PDStructureElement figure, double x, double down, double width, double height,
            List<Float> colour) throws IOException {
        begin(figure);
        if (width > 0) {
            fill(x, down, width, height, colour);
        }
        drawing.endMarkedContent();
    }

    /// Draws a filled box without meaning, such as a line or the background of a heading.
    public void ground(double x, double down, double width, double height, List<Float> colour) throws IOException {
        drawing.beginMarkedContent(COSName.ARTIFACT);
        fill(x, down, width, height, colour);
        drawing.endMarkedContent();
    }

    private void fill(double x, double down, double width, double height, List<Float> colour) throws IOException {
        drawing.setNonStrokingColor(colour.get(0), colour.get(1), colour.get(2));
        drawing.addRect((float) x, (float) (y - down - height), (float) width, (float) height);
        drawing.fill();
    }

    private void begin(PDStructureElement element) throws IOException {
        var ofPage = marked.getLast();
        drawing.beginMarkedContent(COSName.getPDFName(element.getStructureType()), ofPage.size());
        var reference = new PDMarkedContentReference();
        reference.setPage(document.getPage(document.getNumberOfPages() - 1));
        reference.setMCID(ofPage.size());
        // Written where it is, not as an object of its own: there are thousands.
        reference.getCOSObject().setDirect(true);
        element.appendKid(reference);
        ofPage.add(element);
    }

    /// Marks that an element has no content, so that the document has as many parts as with some.
    public void nothing(PDStructureElement element) throws IOException {
        begin(element);
        drawing.endMarkedContent();
    }

    /// Draws pieces on the current page that take the same room in the file whatever they are, so that its length does not tell.
    ///
    /// @param pieces  at most as many are drawn
    /// @param letters at most as many are written in them together, each in a font that has it
    /// @throws IllegalStateException if they take more
    public void inRoom(int pieces, int letters, Piece piece) throws IOException {
        var content = sheets.getLast().content();
        int end = content.size() + pieces * AROUND + letters * OF_A_LETTER;
        piece.draw();
        if (content.size() > end) {
            throw new IllegalStateException("a piece takes more room than was kept for it");
        }
        content.writeBytes(" ".repeat(end - content.size()).getBytes(StandardCharsets.US_ASCII));
    }

    /// Describes a figure in words. The length of the file does not depend on them.
    ///
    /// @param most at least as many letters as they can have
    /// @throws IllegalStateException if they have more
    public void describe(PDStructureElement figure, String words, int most) throws IOException {
        if (words.length() > most) {
            throw new IllegalStateException("a description takes more room than was kept for it");
        }
        figure.setAlternateDescription(words);
        var written = new ByteArrayOutputStream();
        COSWriter.writeString(new COSString(words), written);
        spare += AROUND + most * OF_A_LETTER - written.size();
    }

    /// Moves down by a height.
    public void down(double height) {
        y -= height;
    }

    /// Moves to the next page if this height does not fit on the current one.
    public void keepTogether(double height) throws IOException {
        if (y - height < MARGIN) {
            drawing = turn();
        }
    }

    private PDPageContentStream turn() {
        var page = new PDPage(PDRectangle.A4);
        page.setStructParents(marked.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        page.setResources(new PDResources());
        marked.add(new COSArray());
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        // The library lets us watch the length of what is drawn only in a form; this one is not in the document.
        var form = new PDAppearanceStream(document);
        form.setResources(page.getResources());
        var content = new ByteArrayOutputStream();
        var sheet = new Sheet(page, content, new PDPageContentStream(document, form, content));
        sheets.add(sheet);
        return sheet.drawing();
    }

    /// Returns the whole document, uncompressed. Nothing can be added afterwards.
    public byte[] bytes() throws IOException {
        finish();
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> ofPages = new TreeMap<>();
        for (int page = 0; page < marked.size(); page++) {
            ofPages.put(page, new PDParentTreeValue(marked.get(page)));
        }
        parents.setNumbers(ofPages);
        root.setParentTree(parents);
        root.setParentTreeNextKey(marked.size());
        return PlainPdf.of(document, NUMBER, spare);
    }

    /// Numbers the pages, so that sheets that fell on the floor can be put in order.
    private void finish() throws IOException {
        var hand = new Lettering(FOOT, false, List.of(0.4f, 0.4f, 0.4f));
        for (int n = 1; n <= sheets.size(); n++) {
            var sheet = sheets.get(n - 1);
            drawing = sheet.drawing();
            drawing.beginMarkedContent(COSName.ARTIFACT);
            write(n + " / " + sheets.size(), MARGIN, MARGIN / 2, hand);
            drawing.endMarkedContent();
            drawing.close();
            sheet.page().setContents(
                    new PDStream(document, new ByteArrayInputStream(sheet.content().toByteArray())));
        }
    }

    /// Releases the document.
    @Override
    public void close() throws IOException {
        for (var sheet : sheets) {
            sheet.drawing().close();
        }
        document.close();
    }
}
