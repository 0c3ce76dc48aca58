package org.daybook.accountability;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text on paper, read by PDFBox, without its line breaks.
final class Printed {
    private Printed() {}

    static String text(Path pdf) {
        try {
            return text(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            assertFalse(document.isEncrypted());
            var facts = document.getDocumentInformation();
            assertFalse(facts.getTitle() != null || facts.getAuthor() != null || facts.getCreator() != null);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
