package org.daybook.accountability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.daybook.ui.NewPdf;
import org.daybook.ui.Paper;

/// A paper as PDF: A4, with only its title as the heading, and lines to write on where something is missing.
final class SheetPdf {
    private SheetPdf() {}

    /// Writes a paper to a folder as PDF, whole or not at all.
    ///
    /// @param stem the beginning of the file's name, with the paper and the day, for example `record-2026-11-25`
    /// @return the file
    /// @throws org.daybook.base.Refusal `accountability.refusal.cannot-write`; then nothing of it remains
    static Path write(PaperLayout sheet, Path folder, String stem) {
        return NewPdf.write(folder, stem, "accountability.refusal.cannot-write", () -> of(sheet));
    }

    /// Returns the whole document, made in memory: a paper has a few pages.
    static byte[] of(PaperLayout sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new Paper(letters(sheet.type()))) {
            paper.heading(sheet.title());
            for (var part : sheet.parts()) {
                paper.space();
                if (!part.heading().isEmpty()) {
                    paper.heading(part.heading());
                }
                for (var line : part.lines()) {
                    paper.gap();
                    put(paper, line);
                }
            }
            paper.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Paper.Letters letters(PaperLayout.Type type) {
        return switch (type) {
            case USUAL -> Paper.Letters.USUAL;
            case LARGE -> Paper.Letters.LARGE;
        };
    }

    private static void put(Paper paper, PaperLayout.Line line) throws IOException {
        switch (line) {
            case PaperLayout.Line.Words words -> paper.text(words.words());
            case PaperLayout.Line.Blank blank -> paper.blank(blank.label(), blank.lines());
        }
    }
}
