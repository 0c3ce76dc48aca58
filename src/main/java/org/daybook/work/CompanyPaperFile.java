package org.daybook.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.daybook.base.Refusal;
import org.daybook.ui.NewPdf;
import org.daybook.ui.Paper;

/// Writes a paper for a company into a folder as PDF, completely or not at all. The file name states the kind and the day, and
/// never replaces another file. Needs no store and may be slow: used on the reading lane.
final class CompanyPaperFile {
    private CompanyPaperFile() {}

    /// @return the file
    /// @throws Refusal `work.refusal.cannot-write`, or `work.refusal.tells-the-place`; no part of the file exists then
    static Path write(CompanyPaper paper, Path folder) {
        return NewPdf.write(folder, paper.fileName(), "work.refusal.cannot-write", () -> {
            var bytes = pdf(paper);
            demandNeutral(bytes);
            return bytes;
        });
    }

    /// Checks a file before it is written, including one that is saved instead of printed.
    ///
    /// @throws Refusal     `work.refusal.tells-the-place`
    /// @throws IOException if this is not a PDF
    static void demandNeutral(byte[] pdf) throws IOException {
        if (PdfScan.of(pdf).stream().anyMatch(text -> ForbiddenWords.OF_PROGRAM.in(text).isPresent())) {
            throw new Refusal("work.refusal.tells-the-place");
        }
    }

    /// Returns the whole document, created in memory.
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
