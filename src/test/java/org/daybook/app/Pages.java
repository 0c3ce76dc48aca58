package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.testing.TestHouse;
import org.daybook.vault.StoreFolder;

/// The decrypted pages of a closed store, read by a program that shares no code with ours.
final class Pages {
    private Pages() {}

    /// Returns how often words occur in them.
    static long holding(StoreFolder store, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/usr/bin/python3", "src/test/python/read_store.py", "--holds",
                store.path().toString(), TestHouse.WORD));
        command.addAll(words);
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var in = program.getOutputStream()) {
            in.write((TestHouse.PASSPHRASE + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS) && said.startsWith("holds "), said);
        return Long.parseLong(said.substring("holds ".length()));
    }
}
