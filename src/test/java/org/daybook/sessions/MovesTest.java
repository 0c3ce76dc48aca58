package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A session that is moved by hand and taken back: the second of four, every Wednesday at ten.
class MovesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);
    private static final LocalDate SECOND = FIRST.plusWeeks(1);
    private static final LocalTime THREE = LocalTime.of(15, 0);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private List<Session> four = List.of();

    @BeforeEach
    void everyWednesday() {
        four = calendar().timetable().plan(new NewSeries(new NewSession(Optional.of(FIRST),
                Optional.of(LocalTime.of(10, 0)), 60, Optional.of(Path.CIVIC_INCLUSION), "Italian A1", "Room 2"),
                new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(4))));
    }

    @Test
    void aRoomUsedOnceIsOfferedBesideTheUsualOne() {
        calendar().move(now(1), new Rearranged(Optional.of(SECOND), Optional.of(THREE), 60, "Library",
                four.getFirst().ledBy(), ForWhom.PATH));
        assertTrue(calendar().choices().rooms().containsAll(List.of("Room 2", "Library")));
    }

    @Test
    void takenBackItFollowsItsSeriesAgain() {
        var moved = calendar().moves().move(now(1), SECOND.plusDays(1), THREE);
        assertEquals(Optional.of(SECOND.atTime(10, 0)), now(1).standing().movedFrom());
        calendar().moves().putBack(moved);
        assertEquals(four.get(1), now(1));
        calendar().timetable().changeFrom(now(0), new Rearranged(Optional.of(FIRST), Optional.of(THREE),
                60, "Room 2", four.getFirst().ledBy(), ForWhom.PATH));
        assertEquals(THREE, now(1).start());
    }

    @Test
    void anotherLengthTakesNothingElseAndIsTakenBack() {
        calendar().moves().move(now(1), SECOND.plusDays(1), THREE);
        var longer = calendar().moves().resize(now(1), 90);
        assertEquals(List.of(SECOND.plusDays(1), THREE, 90), List.of(now(1).day(), now(1).start(), now(1).minutes()));
        assertEquals(Optional.of(SECOND.atTime(10, 0)), now(1).standing().movedFrom(), "still where it was moved to");
        assertEquals(60, calendar().moves().putBack(longer).plan().minutes());
        var again = calendar().moves().resize(now(0), 45);
        calendar().moves().resize(now(0), 30);
        assertEquals("sessions.refusal.changed-since",
                assertThrows(Refusal.class, () -> calendar().moves().putBack(again)).key());
    }

    @Test
    void aPlanTakenBackLeavesTheCalendarUnlessSomebodyIsMarked() {
        var other = calendar().plan(new NewSession(Optional.of(FIRST), Optional.of(THREE), 60,
                Optional.of(Path.CIVIC_INCLUSION), "Circle", "Garden"));
        var her = someone().welcomedIn(house.open());
        house.open().sessions().walkIn(four.getFirst().id(), her.card());
        assertEquals("sessions.refusal.has-marks",
                assertThrows(Refusal.class, () -> calendar().moves().takeBackPlan(four.reversed())).key());
        assertEquals(5, calendar().titles(FIRST, FIRST.plusWeeks(4)).size(), "all of them stay");
        calendar().moves().takeBackPlan(four.reversed().subList(0, 3));
        assertEquals(List.of(four.getFirst().id(), other.id()),
                calendar().titles(FIRST, FIRST.plusWeeks(4)).stream().map(Session::id).toList());
    }

    @Test
    void aPlanTakenBackIsStillAsItWasPlanned() {
        calendar().cancel(four.get(1).id(), CancellationReason.LEADER_ILL);
        assertEquals("sessions.refusal.changed-since",
                assertThrows(Refusal.class, () -> calendar().moves().takeBackPlan(four)).key());
        assertEquals(4, calendar().titles(FIRST, FIRST.plusWeeks(4)).size(), "why it was cancelled is not lost");
        calendar().moves().takeBackPlan(four.subList(2, 4));
        assertEquals(2, calendar().titles(FIRST, FIRST.plusWeeks(4)).size());
    }

    @Test
    void aMoveTakenBackLeavesAnEarlierOneAsItWas() {
        calendar().moves().move(now(1), SECOND.plusDays(1), THREE);
        var again = calendar().moves().move(now(1), SECOND.plusDays(2), THREE);
        calendar().moves().putBack(again);
        assertEquals(SECOND.plusDays(1), now(1).day());
        assertEquals(Optional.of(SECOND.atTime(10, 0)), now(1).standing().movedFrom());
    }

    @Test
    void whatSomebodyElseMovedInBetweenStays() {
        var moved = calendar().moves().move(now(1), SECOND.plusDays(1), THREE);
        calendar().moves().move(now(1), SECOND.plusDays(2), THREE);
        assertEquals("sessions.refusal.changed-since",
                assertThrows(Refusal.class, () -> calendar().moves().putBack(moved)).key());
        assertEquals(SECOND.plusDays(2), now(1).day());
    }

    /// It would follow its series again, and a later change of the series would overwrite the colleague's.
    @Test
    void whatAColleagueChangedSinceKeepsAMoveFromBeingUndone() {
        var moved = calendar().moves().move(now(1), SECOND.plusDays(1), THREE);
        var library = new Rearranged(Optional.of(SECOND.plusDays(1)), Optional.of(THREE), 60, "Library", now(1).ledBy(),
                ForWhom.PATH);
        calendar().move(now(1), library);
        assertEquals("sessions.refusal.changed-since",
                assertThrows(Refusal.class, () -> calendar().moves().putBack(moved)).key());
        assertEquals(library, Rearranged.of(now(1)));
        var longer = calendar().moves().resize(now(0), 90);
        house.open().sessions().walkIn(four.getFirst().id(), someone().welcomedIn(house.open()).card());
        assertEquals("sessions.refusal.changed-since",
                assertThrows(Refusal.class, () -> calendar().moves().putBack(longer)).key());
        assertEquals(90, now(0).minutes());
    }

    /// Both had it open; the second had filled in her form, or begun to drag it, before the first saved.
    @Test
    void whatAColleagueSavedMeanwhileIsNotWrittenOver() {
        var seen = now(1);
        var library = new Rearranged(Optional.of(SECOND), Optional.of(seen.start()), 60, "Library", seen.ledBy(),
                ForWhom.PATH);
        calendar().move(seen, library);
        calendar().move(seen, Rearranged.of(seen).on(SECOND.plusDays(1)));
        assertEquals(List.of(SECOND.plusDays(1), "Library"), List.of(now(1).day(), now(1).room()));
        assertEquals("sessions.refusal.changed-meanwhile", assertThrows(Refusal.class,
                () -> calendar().move(seen, Rearranged.of(seen).on(SECOND.plusDays(2)))).key());
        assertEquals("sessions.refusal.changed-since", assertThrows(Refusal.class,
                () -> calendar().moves().move(seen, SECOND.plusDays(2), THREE)).key());
        assertEquals("sessions.refusal.changed-since", assertThrows(Refusal.class,
                () -> calendar().moves().resize(seen, 90)).key());
        var third = now(2);
        calendar().timetable().changeFrom(third, Rearranged.of(third).on(third.day().plusDays(1)));
        assertEquals("sessions.refusal.changed-meanwhile", assertThrows(Refusal.class, () -> calendar().timetable()
                .changeFrom(third, Rearranged.of(third).on(third.day().plusDays(2)))).key());
        assertEquals(List.of(third.day().plusDays(1), SECOND.plusDays(1)), List.of(now(2).day(), now(1).day()));
    }

    @Test
    void whatIsTickedOrCancelledIsNotMoved() {
        var sole = someone().known("Sole").welcomedIn(house.open());
        house.open().sessions().walkIn(four.getFirst().id(), sole.card());
        assertEquals("sessions.refusal.ticked-stays", assertThrows(Refusal.class,
                () -> calendar().moves().move(now(0), FIRST.minusDays(1), THREE)).key());
        calendar().cancel(four.get(1).id(), CancellationReason.LEADER_ILL);
        assertEquals("sessions.refusal.cancelled", assertThrows(Refusal.class,
                () -> calendar().moves().move(now(1), SECOND.plusDays(1), THREE)).key());
        assertEquals(List.of(FIRST, SECOND), List.of(now(0).day(), now(1).day()));
    }

    private Session now(int which) {
        return calendar().one(four.get(which).id());
    }

    private Calendar calendar() {
        return house.open().calendar();
    }
}
