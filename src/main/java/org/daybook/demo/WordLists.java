package org.daybook.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Reads the program's own lists of invented names, sessions and words: fields separated by semicolons, words by commas.
final class WordLists {
    private WordLists() {}

    /// Returns the lines of a list, each as its fields.
    static List<List<String>> of(String name) {
        try (var in = WordLists.class.getResourceAsStream("/invented/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split(" ; ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the words of a field.
    static List<String> words(String field) {
        return List.of(field.split(", "));
    }
}
