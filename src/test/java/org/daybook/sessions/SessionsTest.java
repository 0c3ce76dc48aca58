package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Participant sole;
    private Participant ivy;
    private Session session;

    @BeforeEach
    void twoWomenAndASession() {
        sole = enrolled("Sole");
        ivy = enrolled("Ivy");
        session = calendar().plan(on(TODAY));
    }

    @Test
    void everyTickIsInTheStoreAtOnce() {
        sessions().tick(session.id(), sole.id());
        house.reopen();
        assertEquals(1, sheet().here());
        assertTrue(seatOf(sole).here());
    }

    @Test
    void whoIsUntickedIsNamedInTheTrail() {
        sessions().tick(session.id(), sole.id());
        sessions().untick(session.id(), sole.id());
        assertEquals(sole.id().value() + " " + session.id().value(), house.open().vault().look(tx -> tx.handle()
                .createQuery("select subjects from audit order by seq desc limit 1").mapTo(String.class).one()));
    }

    @Test
    void aSecondTickChangesNothingAndUntickingTakesItBack() {
        sessions().tick(session.id(), sole.id());
        sessions().tick(session.id(), sole.id());
        assertEquals(1, sheet().here());
        sessions().untick(session.id(), sole.id());
        assertEquals(0, sheet().here());
    }

    @Test
    void someoneWithACardComesOnTheSheetOnce() {
        var guest = someone().known("Kira").welcomedIn(house.open());
        sessions().walkIn(session.id(), guest.card());
        assertEquals(Seat.Kind.WALK_IN, seatOf(guest).kind());
        assertEquals("sessions.refusal.already-here",
                assertThrows(Refusal.class, () -> sessions().walkIn(session.id(), guest.card())).key());
        sessions().untick(session.id(), guest.id());
        assertEquals(2, sheet().seats().size());
    }

    @Test
    void anEnrolledWomanWithHerCardIsNoWalkIn() {
        sessions().walkIn(session.id(), sole.card());
        assertEquals(Seat.Kind.ENROLLED, seatOf(sole).kind());
    }

    @Test
    void peopleWithoutACardAreCountedNeverBelowZero() {
        assertEquals(0, sessions().registers().oneLess(session.id()));
        assertEquals(1, sessions().registers().oneMore(session.id()));
        assertEquals(2, sessions().registers().oneMore(session.id()));
        sessions().tick(session.id(), ivy.id());
        assertEquals(3, sheet().people());
        assertEquals(1, sessions().registers().oneLess(session.id()));
    }

    @Test
    void theSheetRemembersWhoMissedTheLastTwo() {
        for (int week = 0; week < 2; week++) {
            sessions().tick(session.id(), sole.id());
            house.clock().move(Duration.ofDays(7));
            session = calendar().plan(on(TODAY.plusWeeks(week + 1)));
        }
        var newcomer = enrolled("Nana");
        assertEquals(Seat.Before.CAME, seatOf(sole).before());
        assertEquals(Seat.Before.MISSED_LAST_TWO, seatOf(ivy).before());
        assertEquals(Seat.Before.NEW, seatOf(newcomer).before());
        assertEquals(List.of(ivy.card()),
                sessions().lately().missedTwice().stream().map(one -> one.person().card()).toList());
    }

    @Test
    void theDayListsItsSessionsInTheOrderOfTheClock() {
        var early = calendar().plan(new NewSession(Optional.of(TODAY), Optional.of(LocalTime.of(8, 0)), 30,
                Optional.of(Path.PRACTICAL_SKILLS), "Breakfast", "Kitchen"));
        var lines = calendar().between(TODAY, TODAY);
        assertEquals(List.of(early.id(), session.id()), lines.stream().map(line -> line.session().id()).toList());
        assertEquals(List.of(0, 2), lines.stream().map(DayLine::expected).toList());
    }

    @Test
    void doneKeepsTheTopicAndMarksMayStillBeCorrected() {
        sessions().registers().done(session.id(), Optional.of(" At the doctor’s "));
        sessions().tick(session.id(), sole.id());
        assertEquals(Optional.of("At the doctor’s"), sheet().session().topic());
        assertEquals(Session.Register.DONE, sheet().session().register());
        assertEquals(1, sheet().here());
    }

    @Test
    void theWeekCountsEachWomanOnce() {
        var second = calendar().plan(on(TODAY));
        sessions().tickAll(session.id(), List.of(sole.id(), ivy.id()));
        sessions().tick(second.id(), sole.id());
        assertEquals(new WeekFigures(2, 2, 2, 0), sessions().lately().week());
    }

    @Test
    void aListWithOneWomanTwiceAndOneMarkedAlreadyMarksEachOnce() {
        sessions().tick(session.id(), ivy.id());
        sessions().tickAll(session.id(), List.of(sole.id(), ivy.id(), sole.id()));
        assertEquals(2, marks());
        sessions().untick(session.id(), sole.id());
        assertEquals(1, marks());
        sessions().tickAll(session.id(), List.of(sole.id(), ivy.id()));
        assertEquals(2, marks());
    }

    @Test
    void whereOneOfAListHasNoCardNobodyIsMarked() {
        var nobody = new ParticipantId(UUID.randomUUID());
        assertEquals("staff.refusal.record-gone", assertThrows(Refusal.class,
                () -> sessions().tickAll(session.id(), List.of(sole.id(), nobody))).key());
        assertEquals(0, marks());
    }

    private int marks() {
        return house.open().vault().look(tx -> tx.handle().createQuery("select count(*) from attendance")
                .mapTo(Integer.class).one());
    }

    private Calendar calendar() {
        return house.open().calendar();
    }

    private Sessions sessions() {
        return house.open().sessions();
    }

    private AttendanceSheet sheet() {
        return sessions().sheet(session.id());
    }

    private Seat seatOf(Participant her) {
        return sheet().seats().stream().filter(seat -> seat.person().id().equals(her.id())).findFirst().orElseThrow();
    }

    private Participant enrolled(String roomName) {
        var her = someone().known(roomName).welcomedIn(house.open());
        house.open().paths().enrol(new NewEnrolment(her.id(), Path.CIVIC_INCLUSION, Optional.empty()));
        return her;
    }

    private static NewSession on(LocalDate day) {
        return new NewSession(Optional.of(day), Optional.of(LocalTime.of(10, 0)), 90, Optional.of(Path.CIVIC_INCLUSION),
                "Italian A1, group 3", "Room 2");
    }
}
