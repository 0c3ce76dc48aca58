package org.daybook.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A single A4 page within a thin frame: centred lines one below the other and, at its foot, two places side by side to be
/// filled in or signed. It can be written in every script that the bundled fonts cover, and has no title, author or other
/// property. Confined to one thread.
public final class CentredPage implements AutoCloseable {
    private static final float WIDTH = PDRectangle.A4.getWidth();
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float FRAME = 36;
    private static final float MARGIN = 76;
    private static final float LEADING = 1.4f;
    private static final float FOOT = 150;
    private static final float PLACE = 190;
    /// The petrol of the screens, dark enough for a monochrome printer.
    private static final float[] INK = {0.08f, 0.32f, 0.31f};

    private final PDDocument document = new PDDocument();
    private final PaperLetters letters;
    private final PDPageContentStream page;
    private float y = HEIGHT - MARGIN;

    /// The text size of a line.
    public enum Size {
        SMALL(11, Weight.PLAIN),
        USUAL(14, Weight.PLAIN),
        HEADING(30, Weight.BOLD),
        STRONG(20, Weight.BOLD),
        LARGE(34, Weight.BOLD);

        private final float points;
        private final Weight weight;

        Size(float points, Weight weight) {
            this.points = points;
            this.weight = weight;
        }
    }

    private enum Weight {
        PLAIN,
        BOLD
    }

    /// @throws IOException if a bundled font cannot be read
    public CentredPage() throws IOException {
        letters = new PaperLetters(document);
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        frame();
    }

    private void frame() throws IOException {
        page.setStrokingColor(INK[0], INK[1], INK[2]);
        page.setLineWidth(1.6f);
        page.addRect(FRAME, FRAME, WIDTH - 2 * FRAME, HEIGHT - 2 * FRAME);
        page.stroke();
        page.setLineWidth(0.5f);
        float inner = FRAME + 6;
        page.addRect(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner);
        page.stroke();
    }

    /// Writes a centred line, made smaller if it would not fit.
    public void line(String text, Size size) throws IOException {
        y -= size.points * LEADING;
        put(text, size, new Spot(WIDTH / 2, WIDTH - 2 * MARGIN));
    }

    /// Leaves a space of two lines of the usual size.
    public void space() {
        y -= 2 * Size.USUAL.points;
    }

    /// Writes two places at the foot, each a line to write on with text above and below it.
    public void foot(Place left, Place right) throws IOException {
        place(left, MARGIN + PLACE / 2);
        place(right, WIDTH - MARGIN - PLACE / 2);
    }

    /// @param above the text on the line; empty if it is to be filled in by hand
    /// @param below what the place is for
    public record Place(String above, String below) {}

    private void place(Place place, float middle) throws IOException {
        page.setStrokingColor(0f, 0f, 0f);
        page.setLineWidth(0.5f);
        page.moveTo(middle - PLACE / 2, FOOT);
        page.lineTo(middle + PLACE / 2, FOOT);
        page.stroke();
        var spot = new Spot(middle, PLACE);
        y = FOOT + 6;
        put(place.above(), Size.USUAL, spot);
        y = FOOT - Size.SMALL.points * LEADING;
        put(place.below(), Size.SMALL, spot);
    }

    /// The position of a line: its middle, and its available width.
    private record Spot(float middle, float room) {}

    private void put(String text, Size size, Spot spot) throws IOException {
        boolean strong = size.weight == Weight.BOLD;
        double one = letters.width(text, strong);
        float points = (float) Math.min(size.points, one == 0 ? size.points : spot.room() / one);
        page.beginText();
        page.newLineAtOffset(spot.middle() - (float) (one * points / 2), y);
        for (var run : letters.runs(text, strong)) {
            page.setFont(run.font(), points);
            page.showText(run.letters());
        }
        page.endText();
    }

    /// Writes the whole document and leaves the stream open. Nothing can be added afterwards.
    public void write(OutputStream out) throws IOException {
        page.close();
        document.save(out);
    }

    /// Releases the document.
    @Override
    public void close() throws IOException {
        page.close();
        document.close();
    }
}
