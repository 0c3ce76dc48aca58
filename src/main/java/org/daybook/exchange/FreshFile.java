package org.daybook.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.daybook.base.Refusal;
import org.daybook.vault.Durable;

/// A file that exists completely or not at all: it is written next to its place under another name, flushed to the disk, and
/// moved. If the program is killed in between, nothing opens the remaining file, and the next file written there removes it.
final class FreshFile {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path beside;
    private boolean moved;

    /// The content to be written.
    ///
    /// @param <T> the type of the result
    interface Content<T> {
        T to(OutputStream out) throws IOException;
    }

    FreshFile(Path file) {
        this.file = file;
        beside = file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /// Returns a file with a neutral name that does not exist in this folder yet.
    ///
    /// @param ending with its dot
    static Path free(Path folder, LocalDate today, String ending) {
        var stem = "export-" + today;
        var file = folder.resolve(stem + ending);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(stem + "-" + n + ending);
        }
        return file;
    }

    /// Writes the file.
    ///
    /// @throws Refusal `exchange.refusal.cannot-write`, also if a file of this name exists; nothing of the file remains then
    <T> T write(Content<T> content) {
        try {
            demandNew();
            Files.deleteIfExists(beside);
            T result;
            try (var out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                result = content.to(out);
            }
            Durable.sync(beside);
            Durable.move(beside, file);
            moved = true;
            return result;
        } catch (IOException e) {
            // Without the cause: its message holds the path.
            throw new Refusal("exchange.refusal.cannot-write");
        } finally {
            if (!moved) {
                forget();
            }
        }
    }

    private void demandNew() {
        if (Files.exists(file)) {
            throw new Refusal("exchange.refusal.cannot-write");
        }
    }

    /// Removes what was written.
    void forget() {
        try {
            Files.deleteIfExists(beside);
            if (moved) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The stick is gone, and the file with it.
        }
    }
}
