package org.daybook.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.daybook.app.JourneyOutcomes;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.CountsTheDoor;
import org.daybook.packaged.journeys.FindsHerFast;
import org.daybook.packaged.journeys.GoesThroughChanges;
import org.daybook.packaged.journeys.LooksAtHerPaper;
import org.daybook.packaged.journeys.ReportsAQuarter;
import org.daybook.packaged.journeys.TicksASession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The window of the packaged program on a real display: that it opens, and tasks of the day done in it by the keyboard. Every
/// screen on the way is examined for layout defects, and nothing is printed on the standard streams.
@ExtendWith(Display.class)
class WindowIT {
    @TempDir
    Path place;

    @Test
    void theProgramThatPeopleStartOpensItsWindow(Windows windows) throws Exception {
        var said = place.resolve("said").toFile();
        var builder = new ProcessBuilder(PackagedProgram.launcher().toString()).redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment().putAll(windows.environment(place));
        var program = builder.start();
        try {
            Outside.awaitWindow(windows.display(), "Daybook", program);
            Outside.close(windows.display(), "Daybook");
            assertTrue(program.waitFor(30, TimeUnit.SECONDS), "it ends when its window is closed");
        } finally {
            program.destroyForcibly();
        }
        assertEquals(0, program.exitValue());
        assertSilent(said);
    }

    private static void assertSilent(File said) throws IOException {
        assertEquals("", Files.readString(said.toPath()), "standard output and error");
    }

    @Test
    void aSessionIsTickedByKeys(Windows windows) throws Exception {
        JourneyOutcomes.ticked(windows.walk(TicksASession.class, View.USUAL, place).store());
    }

    @Test
    void theDoorIsCountedOnTheLockedScreen(Windows windows) throws Exception {
        JourneyOutcomes.counted(windows.walk(CountsTheDoor.class, View.USUAL, place).store());
    }

    @Test
    void theDoorIsCountedAtTwiceTheSize(Windows windows) throws Exception {
        JourneyOutcomes.counted(windows.walk(CountsTheDoor.class, new View("en", 200, 1366, 768), place).store());
    }

    @Test
    void aRecordIsFoundByItsCardHiddenAndShownAgain(Windows windows) throws Exception {
        windows.walk(FindsHerFast.class, View.USUAL, place);
    }

    @Test
    void aQuarterIsLockedAndExported(Windows windows) throws Exception {
        windows.walk(ReportsAQuarter.class, View.USUAL, place);
    }

    @Test
    void aKeptPaperCanBeLookedAt(Windows windows) throws Exception {
        windows.walk(LooksAtHerPaper.class, View.USUAL, place);
    }

    @Test
    void changesAreGoneThroughFromRecordToRecord(Windows windows) throws Exception {
        windows.walk(GoesThroughChanges.class, View.USUAL, place);
    }
}
