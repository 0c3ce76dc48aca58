package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.FindsHalfTypedWords;
import org.daybook.packaged.journeys.IsEndedWhileItDraws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Somebody logs out or the computer is shut down while the packaged program is open: it ends by itself, in an orderly way.
@ExtendWith(Display.class)
class EndedBySignalIT {
    private static final int TIMES = Integer.getInteger("signal.times", 5);

    @TempDir
    Path place;

    @Test
    void halfTypedWordsAreThereAfterIt(Windows windows) throws Exception {
        var ended = Walked.through(IsEndedWhileItDraws.class, View.USUAL, windows, place.resolve("first"));
        ended.isEndedInOrder();
        assertFalse(Files.exists(ended.store().resolve("store-1.db-wal")), "the store was closed");
        windows.with(ended.store()).walk(FindsHalfTypedWords.class, View.USUAL, place.resolve("second"));
    }

    /// At no moment does JavaFX draw with something released, which it would report on standard error.
    @Test
    void nothingIsSaidWheneverItComes(Windows windows) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            var said = place.resolve("said-" + time);
            var builder = new ProcessBuilder(PackagedProgram.launcher().toString()).redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().putAll(windows.environment(place));
            var program = builder.start();
            try {
                Outside.awaitWindow(windows.display(), "Daybook", program);
                Outside.resizeUntilEnded(windows.display(), "Daybook", program, time);
                assertTrue(program.waitFor(30, TimeUnit.SECONDS), "it ends");
            } finally {
                program.destroyForcibly();
            }
            assertEquals("", Files.readString(said), "standard output and error");
            assertEquals(0, program.exitValue());
        }
    }
}
