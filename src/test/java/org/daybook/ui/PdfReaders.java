package org.daybook.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// PDF readers by others: poppler's `pdftotext` and `qpdf`.
public final class PdfReaders {
    private static final Path TEXT = Path.of("/usr/bin/pdftotext");
    private static final Path CHECK = Path.of("/usr/bin/qpdf");

    private PdfReaders() {}

    /// The result of a reader.
    private record Read(int exit, String words) {}

    /// Asserts that its passphrase alone opens it, and that it then contains exactly these words, page after page.
    public static void assertOpensWith(String passphrase, Path file, String words)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(TEXT) && Files.isExecutable(CHECK),
                "skipped: needs poppler-utils and qpdf");
        for (var wrong : List.of("", "00000-00000-00000-00000-00000")) {
            var refused = run(List.of(TEXT.toString(), "-upw", wrong, file.toString(), "-"));
            assertNotEquals(0, refused.exit(), "pdftotext opens it");
            assertNotEquals(0, run(List.of(CHECK.toString(), "--password=" + wrong, "--check", file.toString())).exit(),
                    "qpdf opens it");
        }
        var told = run(List.of(CHECK.toString(), "--password=" + passphrase, "--show-encryption", file.toString()));
        assertTrue(told.words().contains("file encryption method: AESv3"), told::words);
        var read = run(List.of(TEXT.toString(), "-upw", passphrase, file.toString(), "-"));
        assertEquals(0, read.exit(), read::words);
        assertEquals(plain(words), plain(read.words()));
    }

    /// Fonts join letters, as in "first": a reader returns them as one character.
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\f]", "");
    }

    private static Read run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Read(process.waitFor(), words);
    }
}
