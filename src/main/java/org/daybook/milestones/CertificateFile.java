package org.daybook.milestones;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.daybook.base.Refusal;
import org.daybook.ui.CentredPage;
import org.daybook.ui.CentredPage.Size;

/// Puts a certificate into a folder as PDF, whole or not at all. Its name says nothing but a day and never replaces another
/// file. Needs no store and may be slow: on the reading lane.
final class CertificateFile {
    private static final String CANNOT = "milestones.refusal.cannot-write";

    private CertificateFile() {}

    /// @return the file
    /// @throws Refusal `milestones.refusal.cannot-write`; nothing of it is there then
    static Path write(Certificate certificate, Path folder) {
        var file = free(folder, "certificate-" + certificate.on());
        try {
            return Files.write(file, pdf(certificate), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // Somebody else's, a moment ago.
            throw new Refusal(CANNOT);
        } catch (IOException e) {
            forget(file);
            // Without the cause: its message holds the path.
            throw new Refusal(CANNOT);
        }
    }

    /// The whole document, made in memory: it is one page.
    static byte[] pdf(Certificate certificate) throws IOException {
        var words = new CertificateWords(certificate);
        var bytes = new ByteArrayOutputStream();
        try (var page = new CentredPage()) {
            page.line(words.head(), Size.USUAL);
            page.space();
            page.space();
            page.line(words.heading(), Size.HEADING);
            page.space();
            page.space();
            page.line(words.says(), Size.USUAL);
            page.space();
            page.line(words.name(), Size.LARGE);
            page.space();
            page.line(words.tookPart(), Size.USUAL);
            page.space();
            page.line(words.title(), Size.STRONG);
            page.space();
            page.line(words.facts(), Size.USUAL);
            page.foot(words.day(), words.signs());
            page.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static Path free(Path folder, String stem) {
        var free = folder.resolve(stem + ".pdf");
        for (int n = 2; Files.exists(free); n++) {
            free = folder.resolve(stem + "-" + n + ".pdf");
        }
        return free;
    }

    /// What was begun on a stick that is full: never a file of somebody else, because the name was free.
    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The stick is gone, and with it the file.
        }
    }
}
