package org.daybook.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.daybook.base.Refusal;
import org.daybook.ui.NewPdf;
import org.daybook.ui.Paper;

/// Puts a paper for a company into a folder as PDF, whole or not at all. Its name says what it is and the day, and never
/// replaces another file. Needs no store and may be slow: on the reading lane.
final class CompanyPaperFile {
    private CompanyPaperFile() {}

    /// @return the file
    /// @throws Refusal `work.refusal.cannot-write`, or `work.refusal.tells-the-place`; nothing of it is there then
    static Path write(CompanyPaper paper, Path folder) {
        return NewPdf.write(folder, paper.fileName(), "work.refusal.cannot-write", () -> {
            var bytes = pdf(paper);
            demandNeutral(bytes);
            return bytes;
        });
    }

    /// Reads a file before it is written; also one that is saved in the stead of printing.
    ///
    /// @throws Refusal     `work.refusal.tells-the-place`
    /// @throws IOException when this is no PDF
    static void demandNeutral(byte[] pdf) throws IOException {
        if (PdfScan.of(pdf).stream().anyMatch(text -> ForbiddenWords.OF_PROGRAM.in(text).isPresent())) {
            throw new Refusal("work.refusal.tells-the-place");
        }
    }

    /// The whole document, made in memory.
    static byte[] pdf(CompanyPaper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var page = new Paper()) {
            page.heading(paper.heading());
            for (var line : paper.lines()) {
                page.space();
                page.label(line.label());
                page.text(line.value());
            }
            page.space();
            page.space();
            page.text(paper.sender());
            page.text(new CompanyPaperWords(paper.language()).date(paper.on()));
            page.write(bytes);
        }
        return bytes.toByteArray();
    }
}
