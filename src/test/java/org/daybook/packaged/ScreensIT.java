package org.daybook.packaged;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.SeesTheDaysScreens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the daily work in the packaged program, walked for defects of its layout, with Greek, Arabic and very
/// long names. The pictures that the same run writes lie in `target/pictures`. [AllCombinationsIT] does the same in both languages, at every
/// size and at 200 %, for all other screens, too.
@ExtendWith(Display.class)
class ScreensIT {
    @TempDir
    Path place;

    static Stream<Class<? extends Journey>> journeys() {
        return Stream.of(SeesTheDaysScreens.class);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void nothingIsCutOffOverlapsOrLiesOutside(Class<? extends Journey> journey, Windows windows) throws Exception {
        windows.walk(journey, View.USUAL, place);
    }
}
