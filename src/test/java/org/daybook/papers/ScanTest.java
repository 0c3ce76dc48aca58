package org.daybook.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files from outside are accepted completely or not at all, and are identified by their bytes, not their names.
class ScanTest {
    @TempDir
    Path temp;

    @Test
    void everyKindThatIsKeptIsKnownByItsBytes() throws IOException {
        assertEquals(Format.PDF, kind(Samples.pdf("court")));
        assertEquals(Format.JPEG, kind(Samples.picture("jpg")));
        assertEquals(Format.PNG, kind(Samples.picture("png")));
        assertEquals(Format.TIFF, kind(Samples.picture("tif")));
        assertEquals(Format.HEIC, kind(Samples.heic()));
    }

    private Format kind(byte[] file) throws IOException {
        try (var scan = Scan.read(Files.write(temp.resolve("letter.exe"), file))) {
            assertEquals(file.length, scan.size());
            assertEquals(Digest.of(file), scan.sha256());
            return scan.format();
        }
    }

    @Test
    void aDigestIsTheOneThatOtherProgramsCompute() {
        // FIPS 180-2, appendix B.1.
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digest.of(new byte[]{'a', 'b', 'c'}));
    }

    @Test
    void whatIsNoPaperIsRefusedInOneSentence() throws IOException {
        assertEquals("papers.refusal.cannot-read", refused(temp.resolve("gone.pdf")));
        assertEquals("papers.refusal.cannot-read", refused(temp));
        assertEquals("papers.refusal.empty", refused(new byte[0]));
        assertEquals("papers.refusal.other-kind", refused(new byte[]{'M', 'Z', 0, 0}));
        assertEquals("papers.refusal.other-kind", refused(new byte[]{'%'}));
        assertEquals("papers.refusal.other-kind", refused("<html><img src=x></html>".getBytes()));
        var huge = temp.resolve("huge.pdf");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(Scan.LARGEST + 1L);
        }
        assertEquals("papers.refusal.too-large", refused(huge));
    }

    @Test
    void whatWasCopiedByHalfIsRefusedWherever() throws IOException {
        for (var whole : List.of(Samples.pdf("court"), Samples.picture("jpg"), Samples.picture("png"),
                Samples.heic())) {
            assertEquals("papers.refusal.half-copied", refused(Samples.first(whole, whole.length * 2 / 3)));
            var padded = Arrays.copyOf(Samples.first(whole, whole.length * 2 / 3), whole.length + 4000);
            assertEquals("papers.refusal.half-copied", refused(padded), "and where the rest is zeros");
        }
    }

    /// A photograph contains a small preview with an end of its own before the picture itself.
    @Test
    void theEndOfAPreviewIsNotTheEndOfThePicture() throws IOException {
        var preview = new byte[200];
        Samples.put(preview, 0, "\u00ff\u00d8\u00ff\u00e1\u0000\u0064Exif");
        Samples.put(preview, 60, "\u00ff\u00d8\u00ff\u00d9");
        Samples.put(preview, 104, "\u00ff\u00da\u0000\u0008");
        assertEquals("papers.refusal.half-copied", refused(preview));
        Samples.put(preview, 190, "\u00ff\u00d9");
        assertEquals(Format.JPEG, kind(preview));
    }

    @Test
    void whatChangesWhileItIsReadIsRefused() {
        var before = Samples.large(5000, 1);
        assertEquals("papers.refusal.half-copied", refused(Samples.source(5000, before, Samples.large(5000, 2))));
        assertEquals("papers.refusal.half-copied", refused(Samples.source(4000, before, before)), "it grew");
        assertEquals("papers.refusal.half-copied", refused(Samples.source(6000, before, before)), "it shrank");
        assertEquals("papers.refusal.half-copied", refused(Samples.source(5000, before, Samples.first(before, 4999))));
    }

    /// Any bytes at all result in a document or one of these sentences.
    @Test
    void noBytesMakeItStumble() {
        var chance = new Random(5);
        for (int round = 0; round < 4000; round++) {
            var bytes = new byte[1 + chance.nextInt(120)];
            chance.nextBytes(bytes);
            var heads = List.of("%PDF-", "\u00ff\u00d8\u00ff", "\u0089PNG\r\n\u001a\n", "II*\u0000", "MM\u0000*",
                    "\u0000\u0000\u0000\u0001ftypheic");
            var head = heads.get(round % heads.size());
            Samples.put(bytes = Arrays.copyOf(bytes, bytes.length + head.length()), 0, head);
            try (var scan = Samples.scan(bytes)) {
                assertEquals(bytes.length, scan.size());
            } catch (Refusal refusal) {
                assertEquals("papers.refusal.half-copied", refusal.key());
            }
        }
    }

    private String refused(byte[] file) throws IOException {
        return refused(Files.write(temp.resolve("letter.pdf"), file));
    }

    private static String refused(Path file) {
        return assertThrows(Refusal.class, () -> Scan.read(file)).key();
    }

    private static String refused(Scan.Source source) {
        return assertThrows(Refusal.class, () -> Scan.read(source)).key();
    }
}
