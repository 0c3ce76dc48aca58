package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The numbers of `docs/reliability.md`: each long harness adds its line to `target/reliability.txt`.
public final class Reliability {
    private static final Path FILE = Path.of("target", "reliability.txt");

    private Reliability() {}

    /// Adds a line.
    public static void note(String what, String found) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, what + ": " + found + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
