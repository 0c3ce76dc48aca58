package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that were signed but are not trusted blindly: somebody signed the wrong thing, or lost the key.
class ImageArchiveTest {
    @TempDir
    Path temp;
    private Path into = Path.of("");

    @BeforeEach
    void anEmptyFolder() throws Exception {
        into = Files.createDirectory(temp.resolve("into"));
    }

    @Test
    void filesComeWithTheirBytesRightsAndTimes() throws Exception {
        var image = TestImage.make(temp.resolve("made"), "0.2.0");
        unpack(TestUpdate.archive(image.root()));
        var launcher = into.resolve("bin/daybook");
        assertEquals("launcher 0.2.0", Files.readString(launcher));
        assertTrue(Files.isExecutable(launcher));
        assertEquals("rw-r--r--", java.nio.file.attribute.PosixFilePermissions
                .toString(Files.getPosixFilePermissions(into.resolve("lib/app/other.jar"))));
        assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(launcher).toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "lib/../../outside", "/tmp/outside", "lib//app", "./outside", "lib/./app",
            "C:outside", "lib\\..\\..\\outside", "new\nline", "stream:x", "\u202Ejar", "~/outside", "a b"})
    void aNameThatLeadsElsewhereIsRefused(String name) throws Exception {
        refused(TestUpdate.archive(tar -> put(tar, new TarArchiveEntry(name, true), "x")));
        assertEquals(List.of("into"), List.of(temp.toFile().list()).stream().filter(one -> !one.equals("archive"))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR,
            TarConstants.LF_BLK, TarConstants.LF_CONTIG})
    void whatIsNeitherFileNorFolderIsRefused(byte kind) {
        refused(TestUpdate.archive(tar -> {
            var entry = new TarArchiveEntry("lib", kind);
            entry.setLinkName("/tmp");
            put(tar, entry, "");
        }));
    }

    @Test
    void aFileThatComesTwiceIsRefused() {
        assertThrows(IOException.class, () -> unpack(TestUpdate.archive(tar -> {
            put(tar, new TarArchiveEntry("lib/x"), "one");
            put(tar, new TarArchiveEntry("lib/x"), "other");
        })));
    }

    @Test
    void moreThanWasAnnouncedIsRefused() throws Exception {
        var much = TestUpdate.archive(tar -> put(tar, new TarArchiveEntry("lib/x"), "x".repeat(1 << 22)));
        assertTrue(much.length < 1 << 16);
        assertEquals("update.refusal.damaged",
                assertThrows(Refusal.class, () -> unpack(much, TestUpdate.unpacked(much) - 1)).key());
        assertTrue(Files.size(into.resolve("lib/x")) <= 1 << 22);
        Files.delete(into.resolve("lib/x"));
        unpack(much);
    }

    @Test
    void tooManyFilesAreRefused() {
        refused(TestUpdate.archive(tar -> {
            for (var n = 0; n <= 20_000; n++) {
                put(tar, new TarArchiveEntry("x/", TarConstants.LF_DIR), "");
            }
        }));
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        refused(new byte[1000], 1000);
        refused("x".repeat(100).getBytes(java.nio.charset.StandardCharsets.US_ASCII), 1000);
        var cut = TestUpdate.archive(tar -> put(tar, new TarArchiveEntry("lib/x"), "x".repeat(10_000)));
        refused(java.util.Arrays.copyOf(cut, cut.length / 2), 100_000);
    }

    private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry, String content) throws IOException {
        var bytes = content.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private void refused(byte[] archive) {
        refused(archive, TestUpdate.unpacked(archive));
    }

    private void refused(byte[] archive, long announced) {
        assertEquals("update.refusal.damaged",
                assertThrows(Refusal.class, () -> unpack(archive, announced)).key());
    }

    private void unpack(byte[] archive) throws IOException {
        unpack(archive, TestUpdate.unpacked(archive));
    }

    private void unpack(byte[] archive, long announced) throws IOException {
        new ImageArchive(TestUpdate.write(temp.resolve("archive"), archive), announced).unpack(into);
    }
}
