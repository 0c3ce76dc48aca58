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

/// Writes a paper into a folder, byte by byte as it was stored, together with the sheet about it: both or neither. The file
/// names contain nothing but a date; nothing is overwritten. What was written is read back and compared. Needs no store and may
/// be slow: on the reading lane.
final class HandOutFiles {
    private static final String CANNOT = "papers.refusal.cannot-write";

    private final PaperWords words;

    HandOutFiles(PaperWords words) {
        this.words = words;
    }

    /// The two files.
    ///
    /// @param paper as it was stored
    /// @param sheet the log of what was done with it
    record Written(Path paper, Path sheet) {}

    /// @throws Refusal `papers.refusal.cannot-write`; then nothing of it remains
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
            // Omits the cause: its message contains the path.
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
            // The data must be on the stick even if it is pulled out a moment later.
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
            // The stick is gone, and the file with it.
        }
    }
}
