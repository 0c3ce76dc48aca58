package org.daybook.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The source files of the program, for tests that read them.
public final class Sources {
    private Sources() {}

    /// Returns every file below `src/main/java` or `src/main/resources/<folder>` with this ending.
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

    /// Returns every compiled class, without initialising it: in a second, whereas ArchUnit takes ten to read them.
    ///
    /// @return each class of `target/classes`, including nested ones
    public static Stream<Class<?>> classes() {
        var root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root.resolve("org"))) {
            return files.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class")).sorted().toList().stream().map(Sources::type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String file) {
        try {
            var name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
            return Class.forName(name, false, Sources.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the text of a file.
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
