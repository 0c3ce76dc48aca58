package org.daybook.rights;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.daybook.base.Refusal;

/// Writes her copy to a folder of hers: two files, whole or not at all, whose names contain nothing but a date.
final class CopyFiles {
    /// The number of files of a copy.
    static final int NUMBER = 2;
    static final String CANNOT = "rights.refusal.cannot-write";

    private CopyFiles() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @param done called before each file with the number completed; anything it throws stops the work
    /// @throws Refusal `rights.refusal.cannot-write`; then nothing of it remains
    static List<Path> write(HerCopy copy, CopyWords words, Path folder, IntConsumer done) {
        var stem = freeStem(folder, "copy-" + copy.on());
        var written = new ArrayList<Path>();
        try {
            done.accept(written.size());
            written.add(one(folder.resolve(stem + ".pdf"), out -> new CopyPdf(words).write(copy, out)));
            done.accept(written.size());
            written.add(one(folder.resolve(stem + ".json"), out -> new CopyJson(words).write(copy, out)));
            done.accept(written.size());
            return written;
        } catch (RuntimeException e) {
            written.forEach(CopyFiles::forget);
            throw e;
        } catch (IOException e) {
            written.forEach(CopyFiles::forget);
            // Omits the cause: its message contains the path.
            throw new Refusal(CANNOT);
        }
    }

    /// Writes one whole file, or none.
    static Path one(Path file, Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            forget(file);
            throw e;
        }
        return file;
    }

    /// Returns a name that no file of ours in this folder has yet.
    static String freeStem(Path folder, String stem) {
        var free = stem;
        for (var n = 2; Files.exists(folder.resolve(free + ".pdf"))
                || Files.exists(folder.resolve(free + ".json")); n++) {
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
