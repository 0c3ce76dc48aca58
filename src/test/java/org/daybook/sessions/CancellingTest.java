package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A session is cancelled, moved, and conflicts with another.
class CancellingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Participant sole;

    @BeforeEach
    void oneWomanOnAPath() {
        sole = someone().known("Sole").welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(sole.id(), Path.CIVIC_INCLUSION, Optional.empty()));
    }

    @Test
    void aCancelledSessionStaysInTheCalendarAndExpectsNobody() {
        var session = plan(TODAY, 10, "Room 2");
        assertEquals(1, line(session).expected());
        calendar().cancel(session.id(), CancellationReason.LEADER_ILL);
        house.reopen();
        assertEquals(Optional.of(CancellationReason.LEADER_ILL), line(session).session().standing().cancelled());
        assertEquals(0, line(session).expected());
        house.clock().move(Duration.ofHours(5));
        assertFalse(line(session).isToTick(LocalDateTime.of(2026, 11, 25, 15, 0)), "nothing is left to tick");
    }

    @Test
    void nobodyIsMissedFromWhatWasCancelled() {
        var other = someone().known("Ivy").welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(other.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        var first = plan(TODAY, 10, "Room 2");
        house.open().sessions().tick(first.id(), other.id());
        var second = plan(TODAY, 14, "Room 2");
        calendar().cancel(second.id(), CancellationReason.ROOM_NOT_FREE);
        assertEquals(1, house.open().sessions().lately().week().held());
        assertEquals(List.of(), house.open().sessions().lately().missedTwice());
    }

    @Test
    void nobodyIsTickedInACancelledSessionUntilItIsTakenBack() {
        var session = plan(TODAY, 10, "Room 2");
        calendar().cancel(session.id(), CancellationReason.TOO_FEW);
        var sessions = house.open().sessions();
        for (var way : List.<Runnable>of(() -> sessions.tick(session.id(), sole.id()),
                () -> sessions.tickAll(session.id(), List.of(sole.id())),
                () -> sessions.walkIn(session.id(), sole.card()),
                () -> sessions.fromPaper(session.id(), PaperLine.read(sole.card() + " " + sole.card()).orElseThrow()),
                () -> sessions.registers().oneMore(session.id()),
                () -> sessions.registers().topic(session.id(), Optional.of("x")),
                () -> sessions.registers().done(session.id(), Optional.empty()))) {
            assertEquals("sessions.refusal.cancelled", assertThrows(Refusal.class, way::run).key());
        }
        calendar().restore(session.id());
        sessions.tick(session.id(), sole.id());
        assertEquals(1, sessions.sheet(session.id()).here());
    }

    @Test
    void whatSomebodyWroteIntoCannotBeCancelled() {
        var ticked = plan(TODAY, 10, "Room 2");
        house.open().sessions().tick(ticked.id(), sole.id());
        var counted = plan(TODAY, 11, "Room 2");
        house.open().sessions().registers().oneMore(counted.id());
        var closed = plan(TODAY, 12, "Room 2");
        house.open().sessions().registers().done(closed.id(), Optional.empty());
        for (var held : List.of(ticked, counted, closed)) {
            assertEquals("sessions.refusal.has-marks",
                    assertThrows(Refusal.class, () -> calendar().cancel(held.id(), CancellationReason.OTHER)).key());
        }
        assertEquals(1, house.open().sessions().sheet(ticked.id()).here());
    }

    @Test
    void aMovedSessionTakesItsRegisterAlong() {
        var session = plan(TODAY, 10, "Room 2");
        house.open().sessions().tick(session.id(), sole.id());
        var moved = calendar().move(calendar().one(session.id()), new Rearranged(Optional.of(TODAY.minusDays(1)),
                Optional.of(LocalTime.of(15, 30)), 60, " Workshop ", session.ledBy(),
                ForWhom.PATH));
        assertEquals("Workshop", moved.room());
        assertEquals(Optional.of(TODAY.atTime(10, 0)), moved.standing().movedFrom());
        assertEquals(1, house.open().sessions().sheet(session.id()).here());
        assertEquals("sessions.refusal.held-already", assertThrows(Refusal.class,
                () -> calendar().move(calendar().one(session.id()), Rearranged.of(session).on(TODAY.plusDays(1))))
                .key());
        var back = calendar().move(calendar().one(session.id()), Rearranged.of(session));
        assertEquals(Optional.empty(), back.standing().movedFrom(), "it stands where it stood");
    }

    @Test
    void whatSomebodyCancelledIsNotMoved() {
        var session = plan(TODAY, 10, "Room 2");
        calendar().cancel(session.id(), CancellationReason.PRECAUTION);
        assertEquals("sessions.refusal.cancelled", assertThrows(Refusal.class,
                () -> calendar().move(calendar().one(session.id()), Rearranged.of(session).on(TODAY.plusDays(1))))
                .key());
    }

    @Test
    void theSameRoomAndTheSameLeaderAtOneTimeAreSaid() {
        var session = plan(TODAY, 10, "Room 2");
        var met = calendar().warnings().clashes(List.of(slot(TODAY, 11, " room 2")), Set.of());
        assertEquals(List.of(new Clash.InRoom("Italian A1", "Room 2", TODAY, LocalTime.of(10, 0),
                LocalTime.of(11, 30))), met);
        var leads = new TimeSlot(TODAY, LocalTime.of(9, 0), 90, "Garden", Optional.of(session.ledBy()));
        assertEquals(List.of(new Clash.OfLeader("Italian A1", "MR", TODAY, LocalTime.of(10, 0),
                LocalTime.of(11, 30))), calendar().warnings().clashes(List.of(leads), Set.of()));
        assertEquals(List.of(), calendar().warnings().clashes(List.of(leads), Set.of(session.id())),
                "it is that very session");
        assertEquals(List.of(), calendar().warnings().clashes(List.of(slot(TODAY, 9, "Garden")), Set.of()));
    }

    @Test
    void whatEndsAsTheOtherBeginsOrIsCancelledIsInNobodysWay() {
        var session = plan(TODAY, 10, "Room 2");
        assertEquals(List.of(), calendar().warnings().clashes(
                List.of(new TimeSlot(TODAY, LocalTime.of(9, 0), 60, "Room 2", Optional.empty()),
                        new TimeSlot(TODAY, LocalTime.of(11, 30), 60, "Room 2", Optional.empty())),
                Set.of()));
        calendar().cancel(session.id(), CancellationReason.OTHER);
        assertEquals(List.of(), calendar().warnings().clashes(List.of(slot(TODAY, 10, "Room 2")), Set.of()));
    }

    @Test
    void whatGoesOnPastMidnightMeetsTheMorning() {
        calendar().plan(new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(23, 0)), 120,
                Optional.of(Path.CIVIC_INCLUSION), "Night watch", "Room 2"));
        var met = calendar().warnings().clashes(List.of(slot(TODAY.plusDays(1), 0, "Room 2")), Set.of());
        assertTrue(met.getFirst() instanceof Clash.InRoom room && room.day().equals(TODAY.plusDays(1)), met::toString);
    }

    private static TimeSlot slot(LocalDate day, int hour, String room) {
        return new TimeSlot(day, LocalTime.of(hour, 0), 30, room, Optional.empty());
    }

    private Session plan(LocalDate day, int hour, String room) {
        return calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(hour, 0)), 90,
                Optional.of(Path.CIVIC_INCLUSION), "Italian A1", room));
    }

    private DayLine line(Session session) {
        return calendar().between(session.day(), session.day()).stream()
                .filter(line -> line.session().id().equals(session.id())).findFirst().orElseThrow();
    }

    private Calendar calendar() {
        return house.open().calendar();
    }
}
