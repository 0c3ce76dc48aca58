package org.daybook.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A document of plain lines on A4, page after page, in every script that the bundled fonts cover, without a title, an author
/// or any other property. Confined to one thread.
public final class Paper implements AutoCloseable {
    private static final float MARGIN = 56;
    private static final float HEADING = 14f / 11;
    private static final float LEADING = 1.45f;
    /// The height of an empty line, with room for handwriting.
    private static final float HANDWRITING = 2.2f;
    private static final float FOOT = 9;
    private static final float GAPS_IN_A_LINE = 3;
    private final PDDocument document = new PDDocument();
    private final PaperLetters letters;
    private final float size;
    private PDPageContentStream page;
    private float y;

    /// The font size, in points.
    public enum Letters {
        USUAL(11),
        /// For people who read with difficulty.
        LARGE(15);

        private final float size;

        Letters(float size) {
            this.size = size;
        }
    }

    /// Creates a document in the usual size.
    ///
    /// @throws IOException if a bundled font cannot be read
    public Paper() throws IOException {
        this(Letters.USUAL);
    }

    /// @throws IOException if a bundled font cannot be read
    public Paper(Letters size) throws IOException {
        this.size = size.size;
        letters = new PaperLetters(document);
        page = turn();
    }

    private PDPageContentStream turn() throws IOException {
        var fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, fresh);
    }

    /// Adds the gap between paragraphs.
    public void gap() {
        y -= size / GAPS_IN_A_LINE;
    }

    /// Adds an empty line.
    public void space() {
        y -= size;
    }

    /// Adds a heading, wrapped if it is too long; never alone at the foot of a page.
    public void heading(String text) throws IOException {
        keepTogether((HEADING + 2) * size * LEADING);
        put(text, HEADING * size, true);
    }

    /// Adds something to be filled in: its label and below it, on one page, empty lines to write on, from edge to edge.
    public void blank(String label, int lines) throws IOException {
        keepTogether(size * (LEADING + lines * HANDWRITING));
        text(label);
        for (int n = 0; n < lines; n++) {
            line();
        }
    }

    private void line() throws IOException {
        leave(size * HANDWRITING);
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN, y);
        page.lineTo(PDRectangle.A4.getWidth() - MARGIN, y);
        page.stroke();
    }

    /// Adds text, wrapped; each of its lines begins a new line.
    public void text(String text) throws IOException {
        put(text, size, false);
    }

    /// Adds the label of the text below it: in the same size, but bold; never alone at the foot of a page.
    public void label(String text) throws IOException {
        keepTogether(2 * size * LEADING);
        put(text, size, true);
    }

    private void put(String text, float size, boolean strong) throws IOException {
        double width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        for (var one : text.lines().toList()) {
            for (var piece : letters.wrapped(one, width / size, strong)) {
                draw(piece, size, strong);
            }
        }
    }

    private void draw(String piece, float size, boolean strong) throws IOException {
        leave(size * LEADING);
        page.beginText();
        page.newLineAtOffset(MARGIN, y);
        for (var run : letters.runs(piece, strong)) {
            page.setFont(run.font(), size);
            page.showText(run.letters());
        }
        page.endText();
    }

    /// Moves down by a height in points, onto the next page if this one is full.
    private void leave(float height) throws IOException {
        keepTogether(height);
        y -= height;
    }

    private void keepTogether(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = turn();
        }
    }

    /// Writes the whole document and leaves the stream open. Nothing can be added afterwards.
    public void write(OutputStream out) throws IOException {
        page.close();
        number();
        document.save(out);
    }

    /// Numbers the pages, so that sheets that fell on the floor can be put in order.
    private void number() throws IOException {
        int pages = document.getNumberOfPages();
        for (int n = 1; pages > 1 && n <= pages; n++) {
            try (var foot = new PDPageContentStream(document, document.getPage(n - 1), AppendMode.APPEND, true)) {
                foot.beginText();
                foot.newLineAtOffset(MARGIN, MARGIN / 2);
                for (var run : letters.runs(n + " / " + pages, false)) {
                    foot.setFont(run.font(), FOOT);
                    foot.showText(run.letters());
                }
                foot.endText();
            }
        }
    }

    /// Releases the document.
    @Override
    public void close() throws IOException {
        page.close();
        document.close();
    }
}
