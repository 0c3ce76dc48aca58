package org.daybook.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.daybook.base.Refusal;

/// Saves a PDF in a folder, either whole or not at all, and never over another file: it is written under a temporary name and
/// renamed last. May be called from any thread but the screen's, because a memory stick may be slow.
public final class NewPdf {
    private static final String ENDING = ".pdf";
    private static final String UNFINISHED = ".part";

    private NewPdf() {}

    /// The document to write.
    @FunctionalInterface
    public interface Document {
        /// Returns the whole document, created in memory.
        byte[] bytes() throws IOException;
    }

    /// Writes it under a free name: `stem.pdf`, or `stem-2.pdf` if that exists.
    ///
    /// @param cannot the key of the refusal if it cannot be written
    /// @return the file
    /// @throws Refusal `cannot`; no part of the file remains then
    public static Path write(Path folder, String stem, String cannot, Document document) {
        var file = free(folder, stem);
        var unfinished = unfinished(file);
        try {
            Files.write(unfinished, document.bytes(), StandardOpenOption.CREATE_NEW);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Created by someone else a moment ago.
            throw new Refusal(cannot);
        } catch (IOException e) {
            forget(unfinished);
            // Without the cause: its message contains the path.
            throw new Refusal(cannot);
        }
    }

    private static Path free(Path folder, String stem) {
        var free = folder.resolve(stem + ENDING);
        // A leftover of a program that ended while writing takes a name, too.
        for (int n = 2; Files.exists(free) || Files.exists(unfinished(free)); n++) {
            free = folder.resolve(stem + "-" + n + ENDING);
        }
        return free;
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    /// Deletes a partly written file, for example on a full stick: never somebody else's file, because the name was free.
    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The stick was removed, and the file with it.
        }
    }
}
