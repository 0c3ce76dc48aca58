package org.daybook.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;

/// Pages are drawn in a program of their own, whatever the file holds; what cannot be drawn is a sentence, not a fault.
class PageProcessTest {
    @Test
    void pagesAreDrawn() {
        try (var pages = process(Format.PDF, Samples.pdf("court ".repeat(2000)), "-Xmx384m");
                var second = pages.draw(1)) {
            assertTrue(second.pages() > 1);
            assertEquals(PageDrawing.HIGHEST, second.height(), 1);
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xff00_0000), "letters");
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xffff_ffff), "and paper");
        }
    }

    @Test
    void photographsAreDrawn() {
        for (var format : List.of(Format.JPEG, Format.PNG, Format.TIFF)) {
            try (var pages = process(format, Samples.picture(format.extension()), "-Xmx384m");
                    var drawn = pages.draw(0)) {
                assertEquals(60, drawn.width());
                assertEquals(40, drawn.height());
            }
        }
    }

    @Test
    void whatCannotBeDrawnIsASentence() throws IOException {
        refused(Format.PDF, Samples.large(5000, 1));
        refused(Format.JPEG, Samples.large(5000, 1));
        refused(Format.HEIC, Samples.heic());
        refused(Format.PDF, bomb());
    }

    /// A kilobyte that unfolds into half a gigabyte of drawing.
    private static byte[] bomb() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int mega = 0; mega < 500; mega++) {
                    out.write(spaces);
                }
            }
            page.setContents(stream);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void afterClosingNothingIsDrawn() {
        var pages = process(Format.PDF, Samples.pdf("court"), "-Xmx384m");
        pages.close();
        assertThrows(Refusal.class, () -> pages.draw(0));
    }

    private static void refused(Format format, byte[] file) {
        try (var pages = process(format, file, "-Xmx96m")) {
            assertEquals("papers.refusal.cannot-show", assertThrows(Refusal.class, () -> pages.draw(0)).key());
        }
    }

    private static PageProcess process(Format format, byte[] file, String memory) {
        var id = new UUID(0, 1);
        var paper = new KeptPaper(new PaperRef(new PaperId(id), new ParticipantId(id)),
                new KeptPaper.ToldOfPaper(PaperKind.COURT, Optional.empty(), Optional.empty()),
                new KeptPaper.Seal(format, file.length, Digest.of(file)), LocalDate.of(2026, 11, 25), Optional.empty(),
                List.of());
        return new PageProcess(new Taken(paper, file), memory);
    }
}
