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

/// Puts her copy into a folder of hers: two files, whole or not at all, whose names say nothing but a day.
final class CopyFiles {
    /// How many files a copy is.
    static final int NUMBER = 2;
    static final String CANNOT = "rights.refusal.cannot-write";

    private CopyFiles() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @param done told before each file how many there are; what it throws stops the work
    /// @throws Refusal `rights.refusal.cannot-write`; nothing of it is there then
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
            // Without the cause: its message holds the path.
            throw new Refusal(CANNOT);
        }
    }

    /// One whole file, or none.
    static Path one(Path file, Writing writing) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            forget(file);
            throw e;
        }
        return file;
    }

    /// A name that no file of ours in this folder has yet.
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
            // The stick is gone, and with it the file.
        }
    }
}
