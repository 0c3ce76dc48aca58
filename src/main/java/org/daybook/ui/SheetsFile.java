package org.daybook.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/// Writes laid out sheets as a PDF on A4: each page as the printer would draw it, with its words unseen behind it, so that
/// they can be searched and read aloud. Without a title, an author or any other property. May be slow.
final class SheetsFile {
    /// What a printer leaves free at each edge, in points.
    static final double MARGIN = 51;
    /// What is printed of a page, in points.
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    /// What is printed of a page, in points.
    static final double HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;
    /// Dots for a point: 300 for an inch.
    static final double DOTS = 300 / 72.0;

    private SheetsFile() {}

    /// @param picture as it is printed, a pixel for each dot
    /// @param lines   its words
    record Page(BufferedImage picture, List<Line> lines) {}

    /// @param letters  its words
    /// @param x        from the left, in dots
    /// @param baseline from above, in dots
    /// @param width    in dots
    /// @param size     of its letters, in dots
    record Line(String letters, double x, double baseline, double width, double size) {}

    /// Puts the pages into a folder, whole or not at all. The file's name says nothing but a day and never replaces another
    /// file.
    ///
    /// @param passphrase opens the file; empty for one that everybody can read
    /// @param reading    reads it before it is written
    /// @return the file
    /// @throws org.daybook.base.Refusal `ui.refusal.cannot-write`, or whatever `reading` keeps it back for; nothing of it is
    ///                                  there then
    static Path write(List<Page> pages, LocalDate day, Path folder, Optional<FilePassphrase> passphrase,
            Printout.Reading reading) {
        return NewPdf.write(folder, "sheets-" + day, "ui.refusal.cannot-write", () -> {
            var open = pdf(pages, Optional.empty());
            reading.read(open);
            return passphrase.isPresent() ? pdf(pages, passphrase) : open;
        });
    }

    /// The whole document.
    ///
    /// @param passphrase opens it; empty for one that everybody can read
    static byte[] pdf(List<Page> pages, Optional<FilePassphrase> passphrase) throws IOException {
        try (var document = new PDDocument()) {
            var letters = new PaperLetters(document);
            for (var page : pages) {
                add(document, page, letters);
            }
            if (passphrase.isPresent()) {
                passphrase.get().protect(document);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
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
