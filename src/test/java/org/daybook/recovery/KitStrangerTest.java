package org.daybook.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A stranger who has two sheets of paper and `docs/store-format.md` opens the store: `src/test/python/read_kit.py` was written
/// from that page alone and shares no code with the program.
class KitStrangerTest {
    private static final String PYTHON = "/usr/bin/python3";

    @RegisterExtension
    final TestHouse house = TestHouse.forTheProgram();

    @BeforeEach
    void pythonIsThere() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PYTHON)), "skipped: needs /usr/bin/python3");
    }

    @Test
    void twoSheetsOfThreeGiveWordAndPassphrase() throws Exception {
        try (var made = house.open().recovery().begin(KitKind.SPLIT)) {
            house.open().recovery().putInForce(made.taken(), Progress.unwatched());
            var sheets = made.sheets();
            var said = read(sheets.get(2), sheets.get(1));
            assertEquals(List.of("0", "kit-1"), said.subList(0, 2));
            assertTrue(opens(said.get(1), said.get(2)));
            assertEquals(List.of("1", "the same sheet twice"), read(sheets.get(2), sheets.get(2)));
        }
    }

    @Test
    void theVectorsOfThePageComeOutTheSame() throws Exception {
        var page = Files.readString(Path.of("docs", "store-format.md")).lines().toList();
        var whole = page.subList(page.indexOf("whole =") + 1, page.indexOf("share-2 ="));
        assertEquals(List.of("0", "kit-3", "000102030405060708090a0b0c0d0e0f"), read(whole, List.of()));
    }

    private boolean opens(String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return house.open().vault().keys().opens(secret);
        }
    }

    /// Returns the exit code, then the output.
    private static List<String> read(List<String> first, List<String> second) throws IOException, InterruptedException {
        var reader = new ProcessBuilder(PYTHON, Path.of("src", "test", "python", "read_kit.py").toString())
                .redirectErrorStream(true).start();
        try (var in = reader.getOutputStream()) {
            in.write((String.join("\n", first) + "\n" + String.join("\n", second)).getBytes(StandardCharsets.UTF_8));
        }
        var said = new ArrayList<>(List.of(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip().split("\n")));
        assertTrue(reader.waitFor(60, TimeUnit.SECONDS));
        said.addFirst(Integer.toString(reader.exitValue()));
        return said;
    }
}
