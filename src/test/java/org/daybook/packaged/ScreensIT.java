package org.daybook.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.RareSite;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.SeesRareScreens;
import org.daybook.packaged.journeys.SeesTheDaysScreens;
import org.daybook.packaged.journeys.SeesTheOtherScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Every screen of the packaged program, examined for layout defects, with Greek, Arabic and very long names: in English and
/// the light theme, and in Italian at 200 % and the dark theme, those of the daily work in a window as a first start opens it,
/// which is smaller than the usual one ([AllCombinationsIT] has both). The pictures that the same run writes are in `target/pictures`.
@ExtendWith(Display.class)
class ScreensIT {
    private static final View LARGE = new View("it", 200, 1366, 768).dark();
    /// The size of the window of a first start.
    private static final View FIRST = new View("it", 200, 1280, 720).dark();

    @TempDir
    Path place;

    @Test
    void thoseOfTheDay(Windows windows) throws Exception {
        windows.walk(SeesTheDaysScreens.class, View.USUAL, place);
    }

    @Test
    void thoseOfTheDayAtTwiceTheSizeInTheFirstWindow(Windows windows) throws Exception {
        windows.walk(SeesTheDaysScreens.class, FIRST, place);
    }

    @Test
    void theOthers(Windows windows) throws Exception {
        windows.walk(SeesTheOtherScreens.class, View.USUAL, place);
    }

    @Test
    void theOthersAtTwiceTheSize(Windows windows) throws Exception {
        windows.walk(SeesTheOtherScreens.class, LARGE, place);
    }

    @Test
    void thoseThatFewPeopleMeet(Windows windows) throws Exception {
        rare(windows, View.USUAL);
    }

    @Test
    void thoseThatFewPeopleMeetAtTwiceTheSize(Windows windows) throws Exception {
        rare(windows, LARGE);
    }

    private void rare(Windows windows, View view) throws Exception {
        var store = Files.createDirectories(place.resolve("rare"));
        windows.store().copyTo(store);
        RareSite.prepare(store);
        windows.with(store).walk(SeesRareScreens.class, view, place.resolve("walk"));
    }
}
