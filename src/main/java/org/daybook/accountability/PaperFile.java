package org.daybook.accountability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.daybook.base.Refusal;

/// Puts a paper into a folder, whole or not at all: it is made in memory, written under an unfinished name, and gets its
/// own name last. The name says which paper and which day, nothing else, and never replaces another.
final class PaperFile {
    private static final String CANNOT = "accountability.refusal.cannot-write";
    private static final String ENDING = ".pdf";

    private PaperFile() {}

    /// @param stem how the file begins, for example `record-2026-11-25`
    /// @return the file
    /// @throws Refusal `accountability.refusal.cannot-write`; nothing of it is there then
    static Path write(PaperLayout sheet, Path folder, String stem) {
        var file = free(folder, stem);
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(unfinished, SheetPdf.of(sheet), StandardOpenOption.CREATE_NEW);
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            forget(unfinished);
            // Without the cause: its message holds the path.
            throw new Refusal(CANNOT);
        }
    }

    private static Path free(Path folder, String stem) {
        var free = folder.resolve(stem + ENDING);
        for (int n = 2; isTaken(free); n++) {
            free = folder.resolve(stem + "-" + n + ENDING);
        }
        return free;
    }

    /// Also by what a program that ended in the middle left.
    private static boolean isTaken(Path file) {
        return Files.exists(file) || Files.exists(file.resolveSibling(file.getFileName() + ".part"));
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The stick is gone, and with it the file.
        }
    }
}
