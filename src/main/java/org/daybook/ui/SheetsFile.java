package org.daybook.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Writes laid-out sheets as a PDF on A4: each page as printed, with its text invisibly behind it, so that it can be searched
/// and read aloud. Without a title, an author or any other property. May be slow.
final class SheetsFile {
    /// The margin that a printer leaves at each edge, in points.
    static final double MARGIN = 51;
    /// The printable part of a page, in points.
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /// The printable part of a page, in points.
    static final double HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;
    /// Dots per point: 300 per inch.
    static final double DOTS = 300 / 72.0;

    private SheetsFile() {}

    /// @param picture as printed, one pixel per dot
    /// @param lines   its text
    record Page(BufferedImage picture, List<Line> lines) {}

    /// @param letters  its text
    /// @param x        from the left, in dots
    /// @param baseline from the top, in dots
    /// @param width    in dots
    /// @param size     the font size, in dots
    record Line(String letters, double x, double baseline, double width, double size) {}

    /// Saves the pages in a folder, either whole or not at all. The file is named only by a day and never replaces another
    /// file.
    ///
    /// @param pages      read once, one after the other
    /// @param passphrase opens the file; empty for a readable one
    /// @param reading    checks it before it is written
    /// @return the file
    /// @throws org.daybook.base.Refusal `ui.refusal.cannot-write`, or the refusal of `reading`; no part of the file exists then
    static Path write(Iterable<Page> pages, LocalDate day, Path folder, Optional<FilePassphrase> passphrase,
            Printout.Reading reading) {
        return NewPdf.write(folder, "sheets-" + day, "ui.refusal.cannot-write", () -> {
            var open = pdf(pages);
            reading.read(open);
            return passphrase.isPresent() ? locked(open, passphrase.get()) : open;
        });
    }

    /// Returns the whole document, readable.
    static byte[] pdf(Iterable<Page> pages) throws IOException {
        try (var document = new PDDocument()) {
            var letters = new PaperLetters(document);
            for (var page : pages) {
                add(document, page, letters);
            }
            return bytes(document);
        }
    }

    private static byte[] locked(byte[] open, FilePassphrase passphrase) throws IOException {
        try (var document = Loader.loadPDF(open)) {
            passphrase.protect(document);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static void add(PDDocument document, Page page, PaperLetters letters) throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        double width = page.picture().getWidth() / DOTS;
        double height = page.picture().getHeight() / DOTS;
        double left = (PDRectangle.A4.getWidth() - width) / 2;
        double top = PDRectangle.A4.getHeight() - MARGIN;
        try (var drawing = new PDPageContentStream(document, sheet)) {
            for (var line : page.lines()) {
                put(drawing, line, letters, left, top);
            }
            drawing.drawImage(LosslessFactory.createFromImage(document, page.picture()), (float) left,
                    (float) (top - height), (float) width, (float) height);
        }
    }

    private static void put(PDPageContentStream drawing, Line line, PaperLetters letters, double left, double top)
            throws IOException {
        double size = line.size() / DOTS;
        double natural = letters.width(line.letters(), false) * size;
        drawing.beginText();
        drawing.setRenderingMode(RenderingMode.NEITHER);
        drawing.setHorizontalScaling((float) (natural == 0 ? 100 : 100 * line.width() / DOTS / natural));
        drawing.newLineAtOffset((float) (left + line.x() / DOTS), (float) (top - line.baseline() / DOTS));
        for (var run : letters.runs(line.letters(), false)) {
            drawing.setFont(run.font(), (float) size);
            drawing.showText(run.letters());
        }
        drawing.endText();
    }
}
