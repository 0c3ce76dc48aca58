package org.daybook.packaged;

import java.nio.file.Path;
import org.daybook.app.JourneyOutcomes;
import org.daybook.packaged.journeys.AsksHowSheIs;
import org.daybook.packaged.journeys.ClosesAPathAndACase;
import org.daybook.packaged.journeys.EnrolsInAPath;
import org.daybook.packaged.journeys.MovesASession;
import org.daybook.packaged.journeys.OpensACaseFile;
import org.daybook.packaged.journeys.PlacesHer;
import org.daybook.packaged.journeys.RefersHer;
import org.daybook.packaged.journeys.WelcomesInArabic;
import org.daybook.packaged.journeys.WelcomesSomebody;
import org.daybook.packaged.journeys.WritesAPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Tasks 3 to 9 and 11, and the calendar, in the window of the packaged program, by keys; what was written is read from the
/// store afterwards.
@ExtendWith(Display.class)
class CaseworkIT {
    @TempDir
    Path place;

    @Test
    void somebodyNewIsWelcomed(Windows windows) throws Exception {
        JourneyOutcomes.welcomed(walked(windows, WelcomesSomebody.class), WelcomesSomebody.TELEPHONE);
    }

    @Test
    void aWelcomeThatStopsHalfWayIsKept(Windows windows) throws Exception {
        JourneyOutcomes.stoppedWelcome(walked(windows, WelcomesInArabic.class), WelcomesInArabic.NAME);
    }

    @Test
    void aFileIsOpenedWithItsIntake(Windows windows) throws Exception {
        JourneyOutcomes.intake(walked(windows, OpensACaseFile.class), windows.store().cards().sixty(),
                OpensACaseFile.WORDS);
    }

    @Test
    void sheIsEnrolledInAGroupWithHerGoal(Windows windows) throws Exception {
        JourneyOutcomes.enrolled(walked(windows, EnrolsInAPath.class), windows.store().cards().greek(),
                EnrolsInAPath.GOAL);
    }

    @Test
    void sheSaysHowSheIs(Windows windows) throws Exception {
        JourneyOutcomes.asked(walked(windows, AsksHowSheIs.class), windows.store().cards().arabic(),
                AsksHowSheIs.SCORE);
    }

    @Test
    void aPlanIsWrittenAndFollowed(Windows windows) throws Exception {
        JourneyOutcomes.planned(walked(windows, WritesAPlan.class), windows.store().cards().arabic(), WritesAPlan.STEP,
                WritesAPlan.CONTACT);
    }

    @Test
    void aPathAndAFileAreClosed(Windows windows) throws Exception {
        JourneyOutcomes.closed(walked(windows, ClosesAPathAndACase.class), windows.store().cards().arabic());
    }

    @Test
    void sheIsReferredWithHerConsent(Windows windows) throws Exception {
        JourneyOutcomes.referred(walked(windows, RefersHer.class), windows.store().cards().arabic(), RefersHer.ASKING,
                place.resolve("folder"));
    }

    @Test
    void anOpeningIsMatchedAndSheIsPlaced(Windows windows) throws Exception {
        JourneyOutcomes.placed(walked(windows, PlacesHer.class), PlacesHer.COMPANY);
    }

    @Test
    void theCalendarIsPlannedMovedAndNarrowed(Windows windows) throws Exception {
        // At 200 % weeks are lists, so this is the only dark calendar.
        JourneyOutcomes.inTheCalendar(windows.walk(MovesASession.class, Walked.View.USUAL.dark(), place).store(),
                MovesASession.BY_KEYS, MovesASession.BY_MOUSE);
    }

    private Path walked(Windows windows, Class<? extends Journey> journey) throws Exception {
        return windows.walk(journey, Walked.View.USUAL, place).store();
    }
}
