package org.daybook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.vault.StoreFolder;

/// Takes an invented store away again: its own files, and its folder when nothing else lies in it.
final class TempCleanup {
    private TempCleanup() {}

    /// Now. The store must be locked.
    static void away(StoreFolder folder) {
        try {
            for (var file : files(folder)) {
                Files.deleteIfExists(file);
            }
            if (Files.isDirectory(folder.path())) {
                try (var marks = Files.newDirectoryStream(folder.path(), "daybook-*.marks*")) {
                    for (var file : marks) {
                        Files.deleteIfExists(file);
                    }
                }
            }
            Files.deleteIfExists(folder.path());
        } catch (DirectoryNotEmptyException e) {
            // Somebody keeps something of theirs in it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the program ends, should the store not have been locked before.
    static void awayAtTheEnd(StoreFolder folder) {
        Stream.concat(Stream.of(folder.path()), files(folder).stream()).map(Path::toFile)
                .forEach(java.io.File::deleteOnExit);
    }

    /// The same for what carries the marks of a store, which is known once there is one.
    static void marksAwayAtTheEnd(StoreFolder folder, UUID store) {
        folder.path().resolve("daybook-" + store + ".marks").toFile().deleteOnExit();
    }

    private static List<Path> files(StoreFolder folder) {
        return Stream
                .of("slots", "store-1.db", "store-1.db-wal", "store-1.db-shm", "letterbox", "tries", "being-made",
                        "lock")
                .map(folder.path()::resolve)
                .toList();
    }
}
