package org.daybook.milestones;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.daybook.ui.CentredPage;
import org.daybook.ui.CentredPage.Size;
import org.daybook.ui.NewPdf;

/// Writes a certificate into a folder as PDF, whole or not at all. Its name contains nothing but a date and never replaces
/// another file. Needs no store and may be slow: on the reading lane.
final class CertificateFile {
    private CertificateFile() {}

    /// @return the file
    /// @throws org.daybook.base.Refusal `milestones.refusal.cannot-write`; then nothing of it remains
    static Path write(Certificate certificate, Path folder) {
        return NewPdf.write(folder, "certificate-" + certificate.on(), "milestones.refusal.cannot-write",
                () -> pdf(certificate));
    }

    /// Returns the whole document, made in memory: it is one page.
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
}
