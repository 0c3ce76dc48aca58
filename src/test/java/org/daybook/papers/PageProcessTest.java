package org.daybook.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;

/// Pages are drawn in a program of their own, whatever the file holds; what cannot be drawn is a sentence, not a fault.
class PageProcessTest {
    @Test
    void pagesAreDrawn() {
        try (var pages = process(Format.PDF, Samples.pdf("court\n".repeat(120)), PageProcess.PATIENT);
                var second = pages.draw(1)) {
            assertTrue(second.pages() == 3);
            assertEquals(PageDrawing.HIGHEST, second.height(), 1);
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xff00_0000), "letters");
            assertTrue(Arrays.stream(second.pixels()).anyMatch(pixel -> pixel == 0xffff_ffff), "and paper");
        }
    }

    @Test
    void photographsAreDrawn() {
        for (var format : List.of(Format.JPEG, Format.PNG, Format.TIFF)) {
            try (var pages = process(format, Samples.picture(format.extension()), PageProcess.PATIENT);
                    var drawn = pages.draw(0)) {
                assertEquals(60, drawn.width());
                assertEquals(40, drawn.height());
            }
        }
    }

    @Test
    void whatCannotBeDrawnIsASentence() {
        refused(process(Format.PDF, Samples.large(5000, 1), PageProcess.PATIENT));
        refused(process(Format.JPEG, Samples.large(5000, 1), PageProcess.PATIENT));
        refused(process(Format.HEIC, Samples.heic(), PageProcess.PATIENT));
        refused(process(Format.PNG, Samples.wall(12_000, 11_000), PageProcess.PATIENT));
    }

    @Test
    void whatEatsMemoryOrTimeBringsDownNothingButItself() {
        var page = Samples.pdf("court");
        refused(process(Format.PDF, page, new PageProcess.Limits("-Xmx5m", 20_000)));
        refused(process(Format.PDF, page, new PageProcess.Limits("-Xmx384m", 20)));
    }

    @Test
    void afterClosingNothingIsDrawn() {
        var pages = process(Format.PDF, Samples.pdf("court"), PageProcess.PATIENT);
        pages.close();
        assertThrows(Refusal.class, () -> pages.draw(0));
    }

    private static void refused(PageProcess hopeless) {
        try (var pages = hopeless) {
            assertEquals("papers.refusal.cannot-show", assertThrows(Refusal.class, () -> pages.draw(0)).key());
        }
    }

    private static PageProcess process(Format format, byte[] file, PageProcess.Limits limits) {
        var id = new UUID(0, 1);
        var paper = new KeptPaper(new PaperRef(new PaperId(id), new ParticipantId(id)),
                new KeptPaper.ToldOfPaper(PaperKind.COURT, Optional.empty(), Optional.empty()),
                new KeptPaper.Seal(format, file.length, Digest.of(file)), LocalDate.of(2026, 11, 25), Optional.empty(),
                List.of());
        return new PageProcess(new Taken(paper, file), limits);
    }
}
