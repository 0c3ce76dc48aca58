package org.daybook.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.daybook.base.Refusal;

/// Puts a PDF into a folder, whole or not at all, and never over another file: it is written under an unfinished name and gets
/// its own name last. From any thread but the screen's, because a stick may be slow.
public final class NewPdf {
    private static final String ENDING = ".pdf";
    private static final String UNFINISHED = ".part";

    private NewPdf() {}

    /// What is written.
    @FunctionalInterface
    public interface Document {
        /// All of it, made in memory.
        byte[] bytes() throws IOException;
    }

    /// Writes it under a free name: `stem.pdf`, or `stem-2.pdf` where there is such a file.
    ///
    /// @param cannot the key of the refusal when it cannot be written
    /// @return the file
    /// @throws Refusal `cannot`; nothing of it is there then
    public static Path write(Path folder, String stem, String cannot, Document document) {
        var file = free(folder, stem);
        var unfinished = unfinished(file);
        try {
            Files.write(unfinished, document.bytes(), StandardOpenOption.CREATE_NEW);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Somebody else's, a moment ago.
            throw new Refusal(cannot);
        } catch (IOException e) {
            forget(unfinished);
            // Without the cause: its message holds the path.
            throw new Refusal(cannot);
        }
    }

    private static Path free(Path folder, String stem) {
        var free = folder.resolve(stem + ENDING);
        // Also what a program that ended in the middle left takes a name.
        for (int n = 2; Files.exists(free) || Files.exists(unfinished(free)); n++) {
            free = folder.resolve(stem + "-" + n + ENDING);
        }
        return free;
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
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
