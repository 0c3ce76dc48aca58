package org.daybook.sessions;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.participants.Participant;
import org.daybook.paths.Path;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Repeated sessions: every Wednesday at ten from 25 November on, six times.
class TimetableTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Participant sole;
    private List<Session> six;

    @BeforeEach
    void everyWednesday() {
        sole = someone().known("Sole").welcomedIn(house.open());
        six = plan(Recurrence.WEEK, FIRST, 6);
    }

    @Test
    void theyStandInTheCalendarAtOnce() {
        house.reopen();
        assertEquals(List.of(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2), FIRST.plusWeeks(3), FIRST.plusWeeks(4),
                FIRST.plusWeeks(5)), days());
        assertEquals(Optional.of(new Series(Recurrence.WEEK, FIRST, 4)), timetable().of(six.get(2).id()));
    }

    @Test
    void oneThatWasMovedOrCancelledStaysSoWhenTheSeriesIsChanged() {
        calendar().cancel(six.get(2).id(), CancellationReason.LEADER_ILL);
        calendar().move(calendar().one(six.get(3).id()), at(FIRST.plusWeeks(3).plusDays(1), 15));
        assertEquals(3, timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(1), 17)).after()
                .places().size());
        assertEquals(List.of(10, 17, 10, 15, 17, 17), hours());
        assertEquals(Optional.of(CancellationReason.LEADER_ILL), now(2).standing().cancelled());
        assertEquals(FIRST.plusWeeks(3).plusDays(1), now(3).day());
    }

    @Test
    void whatWasTakenBackFollowsTheSeriesAgain() {
        calendar().cancel(six.get(2).id(), CancellationReason.ROOM_NOT_FREE);
        calendar().restore(six.get(2).id());
        timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(1), 17));
        assertEquals(List.of(10, 17, 17, 17, 17, 17), hours());
    }

    @Test
    void whatWasArrangedForOneAloneStaysWhenItsCancellingIsTakenBack() {
        var alone = at(FIRST.plusWeeks(2), 10);
        calendar().move(calendar().one(six.get(2).id()),
                new Rearranged(alone.day(), alone.start(), alone.minutes(), "Garden",
                        alone.ledBy(), alone.whom()));
        calendar().cancel(six.get(2).id(), CancellationReason.ROOM_NOT_FREE);
        calendar().restore(six.get(2).id());
        timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(1), 17));
        assertEquals("Garden", now(2).room());
        assertEquals(List.of(10, 17, 10, 17, 17, 17), hours());
    }

    @Test
    void aSeriesThatGoesToAnotherWeekdayKeepsItsRhythmAroundWhatStays() {
        somebodyCame(six.get(2));
        timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(1).plusDays(2), 10));
        assertEquals(List.of(FIRST, FIRST.plusWeeks(1).plusDays(2), FIRST.plusWeeks(2), FIRST.plusWeeks(3).plusDays(2),
                FIRST.plusWeeks(4).plusDays(2), FIRST.plusWeeks(5).plusDays(2)), daysOfAll());
        assertEquals(1, house.open().sessions().sheet(six.get(2).id()).here());
    }

    @Test
    void whatIsOverStaysAsItWas() {
        house.clock().move(Duration.ofDays(15));
        assertEquals("sessions.refusal.not-in-series", assertThrows(Refusal.class,
                () -> timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(3), 17))).key());
        assertEquals("sessions.refusal.in-the-past", assertThrows(Refusal.class,
                () -> timetable().changeFrom(calendar().one(six.get(3).id()), at(FIRST, 17))).key());
        timetable().changeFrom(calendar().one(six.get(3).id()), at(FIRST.plusWeeks(3), 17));
        assertEquals(List.of(10, 10, 10, 17, 17, 17), hours());
    }

    @Test
    void endedTheyLeaveTheCalendarButForWhatStays() {
        calendar().move(calendar().one(six.get(4).id()), at(FIRST.plusWeeks(4).plusDays(1), 15));
        somebodyCame(six.get(3));
        assertEquals(2, timetable().endFrom(six.get(2).id()));
        assertEquals(List.of(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(3), FIRST.plusWeeks(4).plusDays(1)), days());
        assertEquals("sessions.refusal.unknown", assertThrows(Refusal.class,
                () -> house.open().sessions().registers().oneMore(six.get(2).id())).key());
        assertEquals("sessions.refusal.unknown",
                assertThrows(Refusal.class, () -> timetable().endFrom(six.get(2).id())).key());
    }

    @Test
    void aHolidayAddedLaterCancelsWhatNobodyWroteIntoAndRemovedItComesBack() {
        var day = FIRST.plusWeeks(2);
        var held = plan(Recurrence.WEEK, day, 2).getFirst();
        somebodyCame(held);
        var byHand = plan(Recurrence.WEEK, day, 2).getFirst();
        calendar().cancel(byHand.id(), CancellationReason.PRECAUTION);
        assertEquals(1, calendar().holidays().add(new NewHoliday(Optional.of(day), "Feast")));
        assertEquals(Optional.of(CancellationReason.HOLIDAY), now(2).standing().cancelled());
        assertEquals(Optional.empty(), calendar().one(held.id()).standing().cancelled());
        assertEquals(1, house.open().sessions().sheet(held.id()).here());
        var holiday = calendar().holidays().between(day, day).getFirst();
        assertEquals(1, calendar().holidays().remove(holiday.id()).back().size());
        assertEquals(Optional.empty(), now(2).standing().cancelled());
        assertEquals(Optional.of(CancellationReason.PRECAUTION), calendar().one(byHand.id()).standing().cancelled());
    }

    @Test
    void plannedOrMovedOntoAHolidayTheyAreCancelledAndMovedAwayTheyComeBack() {
        calendar().holidays().add(new NewHoliday(Optional.of(FIRST.plusWeeks(4).plusDays(2)), "Feast"));
        timetable().changeFrom(calendar().one(six.get(3).id()), at(FIRST.plusWeeks(3).plusDays(2), 10));
        assertEquals(Optional.of(CancellationReason.HOLIDAY), now(4).standing().cancelled());
        var moved = calendar().move(calendar().one(six.get(4).id()), at(FIRST.plusWeeks(4), 10));
        assertEquals(Optional.empty(), moved.standing().cancelled());
        timetable().changeFrom(calendar().one(six.get(3).id()), at(FIRST.plusWeeks(3), 10));
        assertEquals(List.of(), six.stream().map(one -> calendar().one(one.id())).filter(one -> one.standing()
                .isCancelled()).toList());
    }

    @Test
    void whatIsHeldOnAHolidayAllTheSameStaysHeldWhenTheSeriesIsChanged() {
        calendar().holidays().add(new NewHoliday(Optional.of(FIRST.plusWeeks(2)), "Feast"));
        calendar().restore(six.get(2).id());
        timetable().changeFrom(calendar().one(six.get(1).id()), at(FIRST.plusWeeks(1), 17));
        assertEquals(Optional.empty(), now(2).standing().cancelled());
        assertEquals(10, now(2).start().getHour());
    }

    @Test
    void aDayIsAHolidayOnceAndIsRemovedOnce() {
        var holidays = calendar().holidays();
        holidays.add(new NewHoliday(Optional.of(FIRST), "Feast"));
        assertEquals("sessions.refusal.holiday-there", assertThrows(Refusal.class,
                () -> holidays.add(new NewHoliday(Optional.of(FIRST), "Another"))).key());
        var id = holidays.between(FIRST, FIRST).getFirst().id();
        holidays.remove(id);
        assertEquals("sessions.refusal.unknown-holiday",
                assertThrows(Refusal.class, () -> holidays.remove(id)).key());
    }

    @Test
    void aTimeThatTheClockSkipsIsHeldAnHourLaterOnThatDayAlone() {
        var spring = LocalDate.of(2027, 3, 21);
        var night = timetable().plan(new NewSeries(form(spring, LocalTime.of(2, 30)),
                new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(3))));
        assertEquals(List.of(LocalTime.of(2, 30), LocalTime.of(3, 30), LocalTime.of(2, 30)),
                night.stream().map(Session::start).toList());
    }

    @Test
    void aSingleSessionIsInNoSeries() {
        var single = calendar().plan(form(FIRST, LocalTime.of(9, 0)));
        assertEquals(Optional.empty(), timetable().of(single.id()));
        assertEquals("sessions.refusal.not-in-series",
                assertThrows(Refusal.class, () -> timetable().endFrom(single.id())).key());
    }

    private List<Session> plan(Recurrence every, LocalDate first, int times) {
        return timetable().plan(new NewSeries(form(first, LocalTime.of(10, 0)),
                new Repetition(every, new Repetition.Ending.Times(times))));
    }

    private static NewSession form(LocalDate day, LocalTime start) {
        return new NewSession(Optional.of(day), Optional.of(start), 90, Optional.of(Path.CIVIC_INCLUSION),
                "Italian A1", "Room 2");
    }

    private Rearranged at(LocalDate day, int hour) {
        return new Rearranged(Optional.of(day), Optional.of(LocalTime.of(hour, 0)), 60, "Room 1",
                six.getFirst().ledBy(), ForWhom.PATH);
    }

    private Session now(int which) {
        return calendar().one(six.get(which).id());
    }

    private List<Integer> hours() {
        return six.stream().map(one -> calendar().one(one.id()).start().getHour()).toList();
    }

    private List<LocalDate> daysOfAll() {
        return six.stream().map(one -> calendar().one(one.id()).day()).toList();
    }

    private List<LocalDate> days() {
        return calendar().between(FIRST, FIRST.plusYears(1)).stream().map(line -> line.session().day()).toList();
    }

    private Calendar calendar() {
        return house.open().calendar();
    }

    private Timetable timetable() {
        return calendar().timetable();
    }

    /// The clock of the computer was wrong that day: nobody is recorded before a session's day.
    private void somebodyCame(Session session) {
        var ahead = Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 25), session.day()));
        house.clock().move(ahead);
        house.open().sessions().walkIn(session.id(), sole.card());
        house.clock().move(ahead.negated());
    }
}
