package org.daybook.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.SeesTheDaysScreens;
import org.daybook.packaged.journeys.SeesTheOtherScreens;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the packaged program, walked for defects of its layout: in both languages, small, large and at 200 %,
/// with Greek, Arabic and very long names. The pictures that the same run writes lie in `target/pictures`.
@ExtendWith(Display.class)
class ScreensIT {
    @TempDir
    Path place;

    static Stream<Arguments> journeysAndViews() {
        return Stream.of(SeesTheDaysScreens.class, SeesTheOtherScreens.class).flatMap(journey -> List.of(View.USUAL,
                new View("it", 200, 1366, 768)).stream().map(view -> Arguments.of(journey, view)));
    }

    @ParameterizedTest
    @MethodSource("journeysAndViews")
    void nothingIsCutOffOverlapsOrLiesOutside(Class<? extends Journey> journey, View view, Windows windows)
            throws Exception {
        windows.walk(journey, view, place);
    }
}
