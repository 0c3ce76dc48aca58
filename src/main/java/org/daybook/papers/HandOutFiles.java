package org.daybook.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;

/// Writes a paper into a folder, byte by byte as it was kept, and beside it the sheet that says so: both or neither. The
/// names say nothing but a day; nothing is written over. What was written is read back and compared. Needs no store and
/// may be slow: on the reading lane.
final class HandOutFiles {
    private static final String CANNOT = "papers.refusal.cannot-write";

    private final PaperWords words;

    HandOutFiles(PaperWords words) {
        this.words = words;
    }

    /// The two files.
    ///
    /// @param paper as it was kept
    /// @param sheet what was done with it
    record Written(Path paper, Path sheet) {}

    /// @throws Refusal `papers.refusal.cannot-write`; nothing of it is there then
    Written write(OpenDocument taken, Path folder) {
        var extension = taken.paper().seal().format().extension();
        var stem = freeStem(folder, "paper-" + taken.paper().log().getLast().at().toLocalDate(), extension);
        var written = new ArrayList<Path>();
        try {
            var paper = one(folder.resolve(stem + "." + extension), taken.bytes(), written);
            if (!Digest.of(Files.readAllBytes(paper)).equals(taken.paper().seal().sha256())) {
                throw new IOException("read back otherwise");
            }
            return new Written(paper, one(folder.resolve(stem + "-log.pdf"), sheet(taken.paper()), written));
        } catch (IOException e) {
            written.forEach(HandOutFiles::forget);
            // Without the cause: its message holds the path.
            throw new Refusal(CANNOT);
        }
    }

    private byte[] sheet(KeptPaper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new LogSheet(words).write(paper, out);
        return out.toByteArray();
    }

    private static Path one(Path file, byte[] bytes, List<Path> written) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            written.add(file);
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            // A stick that is pulled out a moment later must hold it.
            channel.force(true);
        }
        return file;
    }

    private static String freeStem(Path folder, String stem, String extension) {
        var free = stem;
        for (var n = 2; Files.exists(folder.resolve(free + "." + extension))
                || Files.exists(folder.resolve(free + "-log.pdf")); n++) {
            free = stem + "-" + n;
        }
        return free;
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The stick is gone, and with it the file.
        }
    }
}
