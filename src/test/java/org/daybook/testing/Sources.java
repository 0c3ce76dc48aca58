package org.daybook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the program itself, for tests that read them.
public final class Sources {
    private Sources() {}

    /// Every file below `src/main/java` or `src/main/resources/<folder>` whose name ends so.
    ///
    /// @param folder below `src/main`
    /// @param ending for example `.fxml`
    public static List<Path> of(String folder, String ending) {
        var root = Path.of("src", "main").resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file.
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
