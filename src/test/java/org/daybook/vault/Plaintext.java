package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Searches for what must never be readable on a disk.
final class Plaintext {
    private Plaintext() {}

    /// Asserts that no file below a folder contains the marker or is an unencrypted database.
    static void assertNone(Path folder, String marker) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(marker), () -> "a name lies readable in " + folder.relativize(file));
                assertFalse(bytes.startsWith("SQLite format 3"), () -> "plaintext: " + folder.relativize(file));
            }
        }
    }
}
