package org.daybook.packaged;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.packaged.Walked.View;
import org.daybook.packaged.journeys.AsksHowSheIs;
import org.daybook.packaged.journeys.ClosesAPathAndACase;
import org.daybook.packaged.journeys.CountsTheDoor;
import org.daybook.packaged.journeys.EnrolsInAPath;
import org.daybook.packaged.journeys.FindsHerFast;
import org.daybook.packaged.journeys.GoesThroughChanges;
import org.daybook.packaged.journeys.LooksAtHerPaper;
import org.daybook.packaged.journeys.MovesASession;
import org.daybook.packaged.journeys.OpensACaseFile;
import org.daybook.packaged.journeys.PlacesHer;
import org.daybook.packaged.journeys.RefersHer;
import org.daybook.packaged.journeys.ReportsAQuarter;
import org.daybook.packaged.journeys.SeesTheDaysScreens;
import org.daybook.packaged.journeys.SeesTheOtherScreens;
import org.daybook.packaged.journeys.TicksASession;
import org.daybook.packaged.journeys.WelcomesInArabic;
import org.daybook.packaged.journeys.WelcomesSomebody;
import org.daybook.packaged.journeys.WritesAPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every journey in both languages, at 1366x768 in both themes, at 1920x1080 and 200 %: `mvn verify -Plong`.
@Tag("long")
@ExtendWith(Display.class)
class AllCombinationsIT {
    private static final List<Class<? extends Journey>> JOURNEYS = List.of(TicksASession.class, CountsTheDoor.class,
            WelcomesSomebody.class, WelcomesInArabic.class, OpensACaseFile.class, EnrolsInAPath.class,
            AsksHowSheIs.class, WritesAPlan.class, FindsHerFast.class, ClosesAPathAndACase.class,
            ReportsAQuarter.class, LooksAtHerPaper.class, GoesThroughChanges.class, SeesTheDaysScreens.class,
            SeesTheOtherScreens.class, RefersHer.class, PlacesHer.class, MovesASession.class);

    @TempDir
    Path place;

    static Stream<Arguments> journeysAndViews() {
        return JOURNEYS.stream().flatMap(journey -> Stream.of("en", "it")
                .flatMap(language -> Stream.of(new View(language, 100, 1366, 768),
                        new View(language, 100, 1366, 768).dark(),
                        new View(language, 100, 1920, 1080), new View(language, 200, 1366, 768)))
                .map(view -> Arguments.of(journey, view)));
    }

    @ParameterizedTest
    @MethodSource("journeysAndViews")
    void everythingIsDoneAndNothingIsWrong(Class<? extends Journey> journey, View view, Windows windows)
            throws Exception {
        windows.walk(journey, view, place);
    }
}
