package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.daybook.signin.Settings;
import org.daybook.signin.SettingsFile;
import org.daybook.app.FoundedStore.Cost;
import org.daybook.cli.Terminal;
import org.daybook.testing.InEnglish;
import org.daybook.testing.SteppingClock;
import org.daybook.vault.Footprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A store of 0.1, which was never released: one sentence is shown, and not a byte is changed. The store below was made by 0.1.
@Timeout(120)
@ExtendWith(InEnglish.class)
class FirstVersionTest {
    private static final Path FORMER = Path.of("src", "test", "resources", "store-of-0.1");
    private static final String PASSPHRASE = "the tide turns at noon";
    private static final String SENTENCE = "Only Daybook 0.1 can open data saved with Daybook 0.1.";

    @TempDir
    Path home;
    private Path store = Path.of("");

    @BeforeEach
    void aStoreOfThen() throws Exception {
        store = home.resolve("data").resolve("store");
        Footprint.copy(FORMER, store);
    }

    @Test
    void theCommandLineSaysSoAndChangesNothing() {
        var before = Footprint.of(store);
        for (var command : new String[][]{{"verify", store.toString()},
                {"backup", store.toString(), "--to", home.toString()}}) {
            var arguments = java.util.Arrays.copyOf(command, command.length + 1);
            arguments[command.length] = "--passphrase-stdin";
            assertEquals(new Terminal.Ending(1, "", SENTENCE + System.lineSeparator()),
                    Terminal.run(PASSPHRASE + "\n", arguments));
        }
        assertEquals(before, Footprint.of(store));
    }

    @Test
    void theLockedScreenSaysSoAndChangesNothing() throws Exception {
        new SettingsFile(home.resolve("settings")).save(Settings.atFirst().keeping(store, "A"));
        var before = Footprint.of(store);
        try (var window = new OpenWindow(home, new SteppingClock(), Cost.OF_THE_PROGRAM, home)) {
            window.type("word", "mr");
            window.type("passphrase", PASSPHRASE);
            window.press("#open");
            assertTrue(window.reads(SENTENCE), () -> window.words().toString());
        }
        assertEquals(before, Footprint.of(store));
    }
}
