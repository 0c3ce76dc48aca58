package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.participants.Welcome;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.CancellationReason;
import org.daybook.site.OpenSite;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Preset;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From a count to what it counts.
class OpenPointsTest {
    private static final String OTHER = "seven otters under bridges";
    private static final Quarter THIRD = new Quarter(2026, 3);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void eachListHoldsAsManyAsWereCounted() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var her = someone().welcomedIn(house.open());
        var stopped = someone().ended(Welcome.Ending.STOPPED).welcomedIn(house.open());
        var empty = diary.session(List.of());
        var enrolled = house.open().paths()
                .enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        diary.on("2026-08-20");
        Ends.untold(house.open(), enrolled.id());
        diary.on("2026-10-20");
        var readiness = house.open().reports().page(house.open().reports().maySee(), Optional.of(THIRD)).readiness();
        for (var point : OpenPoint.values()) {
            assertEquals(1, readiness.of(point), point.name());
            assertEquals(1, list(point).lines().size(), point.name());
        }
        assertTrue(list(OpenPoint.EMPTY_REGISTERS).lines().getFirst() instanceof OpenPointList.Line.Session session
                && session.id().equals(empty));
        assertEquals(stopped.card(), person(OpenPoint.STOPPED_WELCOMES).card());
        assertEquals(her.card(), person(OpenPoint.WITHOUT_OUTCOME).card());
        assertEquals(her.card(), person(OpenPoint.NOT_ASKED).card());
    }

    /// A cancelled session has no register to tick.
    @Test
    void aCancelledSessionIsNoEmptyRegister() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        var session = diary.session(List.of());
        house.open().calendar().cancel(session, CancellationReason.LEADER_ILL);
        assertEquals(List.of(), list(OpenPoint.EMPTY_REGISTERS).lines());
    }

    @Test
    void whomSheNeverSeesIsNeitherShownNorCounted() {
        var open = house.open();
        var her = someone().ended(Welcome.Ending.STOPPED).welcomedIn(open);
        someone().ended(Welcome.Ending.STOPPED).welcomedIn(open);
        var lu = open.team().add(new NewMember("lu", "LU", Preset.COORDINATOR.roles()), OTHER.toCharArray());
        open.participants().keptAway().keep(her.id(), lu.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
        house.as("lu", OTHER, day -> {
            var list = day.reports().openPoints().of(new OpenPointPlace(THIRD, OpenPoint.STOPPED_WELCOMES));
            assertEquals(1, list.lines().size());
            assertEquals(1, stopped(day), "one more than the list holds would tell that there is somebody");
        });
        assertEquals(2, stopped(house.open()));
    }

    @Test
    void whoListsNobodySeesSessionsAlone() {
        house.open().team().add(new NewMember("lu", "LU", Set.of(Role.DATA_FOCAL_POINT)), OTHER.toCharArray());
        house.as("lu", OTHER, day -> {
            var points = day.reports().openPoints();
            assertTrue(points.mayShow(OpenPoint.EMPTY_REGISTERS));
            assertFalse(points.mayShow(OpenPoint.NOT_ASKED));
            assertEquals("reports.refusal.not-these-people", assertThrows(Refusal.class,
                    () -> points.of(new OpenPointPlace(THIRD, OpenPoint.NOT_ASKED))).key());
        });
    }

    /// Paths without an outcome are a category of the report, which prints it rounded or not at all.
    @Test
    void whoListsNobodyLearnsNoNumberOfPeople() {
        var diary = new Diary(house);
        diary.on("2026-07-10");
        someone().ended(Welcome.Ending.STOPPED).welcomedIn(house.open());
        someone().ended(Welcome.Ending.STOPPED).welcomedIn(house.open());
        diary.session(List.of());
        house.open().team().add(new NewMember("lu", "LU", Set.of(Role.DATA_FOCAL_POINT)), OTHER.toCharArray());
        house.as("lu", OTHER, day -> assertEquals(new Readiness(1, Readiness.SOME, 0, 0),
                day.reports().page(day.reports().maySee(), Optional.of(THIRD)).readiness()));
        assertEquals(2, stopped(house.open()));
    }

    private static int stopped(OpenSite open) {
        return open.reports().page(open.reports().maySee(), Optional.of(THIRD)).readiness()
                .of(OpenPoint.STOPPED_WELCOMES);
    }

    private PersonRow person(OpenPoint point) {
        return ((OpenPointList.Line.Person) list(point).lines().getFirst()).row();
    }

    private OpenPointList list(OpenPoint point) {
        return house.open().reports().openPoints().of(new OpenPointPlace(THIRD, point));
    }
}
