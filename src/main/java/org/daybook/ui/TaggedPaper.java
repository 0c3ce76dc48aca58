package org.daybook.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A document on A4 that can be read aloud: all that is drawn belongs to a heading, a paragraph, a table, a figure, or to
/// nothing that is worth reading (PDF 1.7, "tagged"). With a title and a language and no other property; its bytes depend
/// neither on the computer nor on its clock. Lengths are in points. Confined to one thread.
public final class TaggedPaper implements AutoCloseable {
    /// What stays free at each edge.
    public static final double MARGIN = 52;
    /// What is free between the edges.
    public static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float FOOT = 8;
    /// In place of the clock, by which a file would be told from another of the same words.
    private static final long NUMBER = 1;

    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final List<COSArray> marked = new ArrayList<>();
    private final PaperLetters letters;
    private final PDStructureElement all;
    private PDPageContentStream drawing;
    private double y;

    /// @param title    what it is
    /// @param language of its words, ISO 639
    /// @throws IOException when a bundled font cannot be read
    public TaggedPaper(String title, String language) throws IOException {
        letters = PaperLetters.european(document);
        document.setVersion(1.7f);
        document.setDocumentId(NUMBER);
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

    /// A part of the document, such as a heading or a table, within the whole.
    ///
    /// @param type a standard structure type, for example `H1`
    public PDStructureElement part(String type) {
        return element(type, all);
    }

    /// A part of a part.
    public static PDStructureElement part(String type, PDStructureElement of) {
        return element(type, of);
    }

    private static PDStructureElement element(String type, PDStructureNode of) {
        var element = new PDStructureElement(type, of);
        of.appendKid(element);
        return element;
    }

    /// Words from edge to edge, wrapped; on one page where they fit onto one.
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

    /// Words in a column that begins at `x`, from the present height downwards, which stays as it is.
    ///
    /// @return how high they are
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

    /// How high words are in a column.
    public double height(String words, double width, Lettering hand) throws IOException {
        return letters.wrapped(words, width / hand.size(), hand.strong()).size() * hand.line();
    }

    /// One line of words that ends at `x`, a line's height below the present one.
    public void ending(PDStructureElement element, String words, double x, Lettering hand) throws IOException {
        y -= hand.line();
        words(element, words, x - letters.width(words, hand.strong()) * hand.size(), hand);
        y += hand.line();
    }

    /// A line is a piece of content of its own; the blank at its end keeps its last word from the next one's first.
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

    /// A filled box that is part of a figure; `down` from the present height to its upper edge. One of no width belongs to the
    /// figure all the same.
    public void box(PDStructureElement figure, double x, double down, double width, double height,
            List<Float> colour) throws IOException {
        begin(figure);
        if (width > 0) {
            fill(x, down, width, height, colour);
        }
        drawing.endMarkedContent();
    }

    /// A filled box that says nothing, as a line or the ground of a heading.
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
        element.appendKid(reference);
        ofPage.add(element);
    }

    /// Goes down by a height.
    public void down(double height) {
        y -= height;
    }

    /// Goes onto the next page where so much does not fit onto this one.
    public void keepTogether(double height) throws IOException {
        if (y - height < MARGIN) {
            drawing.close();
            drawing = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        page.setStructParents(marked.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        marked.add(new COSArray());
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page, AppendMode.OVERWRITE, false);
    }

    /// The whole document, to which nothing can be added any more, not compressed, filled up to a length where it is shorter.
    public byte[] bytes(int length) throws IOException {
        drawing.close();
        number();
        var parents = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> ofPages = new TreeMap<>();
        for (int page = 0; page < marked.size(); page++) {
            ofPages.put(page, new PDParentTreeValue(marked.get(page)));
        }
        parents.setNumbers(ofPages);
        root.setParentTree(parents);
        root.setParentTreeNextKey(marked.size());
        var bytes = new ByteArrayOutputStream();
        // Without object streams PDFBox looks for each of thousands of elements among all that wait to be written.
        document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        return PlainPdf.of(bytes.toByteArray(), NUMBER, length);
    }

    /// Sheets that fell on the floor find their order again.
    private void number() throws IOException {
        int pages = document.getNumberOfPages();
        var hand = new Lettering(FOOT, false, List.of(0.4f, 0.4f, 0.4f));
        for (int n = 1; n <= pages; n++) {
            drawing = new PDPageContentStream(document, document.getPage(n - 1), AppendMode.APPEND, false);
            drawing.beginMarkedContent(COSName.ARTIFACT);
            write(n + " / " + pages, MARGIN, MARGIN / 2, hand);
            drawing.endMarkedContent();
            drawing.close();
        }
    }

    /// Lets the document go.
    @Override
    public void close() throws IOException {
        drawing.close();
        document.close();
    }
}
