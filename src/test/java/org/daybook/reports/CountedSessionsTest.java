package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.base.Refusal;
import org.daybook.paths.Path;
import org.daybook.sessions.CancellationReason;
import org.daybook.sessions.NewHoliday;
import org.daybook.sessions.NewSeries;
import org.daybook.sessions.NewSession;
import org.daybook.sessions.Rearranged;
import org.daybook.sessions.Recurrence;
import org.daybook.sessions.Repetition;
import org.daybook.sessions.SessionId;
import org.daybook.testing.Agreed;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A session that a final quarter counted is not counted again, even with nobody left in it.
class CountedSessionsTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @RegisterExtension
    final TestHouse house = new TestHouse();

    private Diary diary = new Diary(house);
    @SuppressWarnings("NullAway.Init") // filled before each test
    private ParticipantId her;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private ParticipantId other;

    @BeforeEach
    void twoWomen() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        her = diary.welcome(someone()).id();
        other = diary.welcome(someone()).id();
    }

    @Test
    void itStaysOnADayOffAndWhenItsPlanningIsUndone() {
        var calendar = house.open().calendar();
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of());
        var planned = calendar.one(session);
        house.open().sessions().tick(session, her);
        finalFourth();
        house.open().sessions().untick(session, her);
        assertEquals("sessions.refusal.frozen-register",
                assertThrows(Refusal.class, () -> calendar.moves().takeBackPlan(List.of(planned))).key());
        assertEquals(0, calendar.holidays().add(new NewHoliday(Optional.of(NOVEMBER), "Feast")));
        assertEquals(planned, calendar.one(session));
    }

    /// Her mark was taken back, and she was erased.
    @Test
    void itStaysCountedWithoutTheWomanWhoWasErased() {
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of(her));
        finalFourth();
        house.open().sessions().untick(session, her);
        Agreed.erase(house.open(), her);
        assertEquals("sessions.refusal.frozen-register", assertThrows(Refusal.class,
                () -> house.open().calendar().cancel(session, CancellationReason.OTHER)).key());
        house.open().sessions().tick(session, other);
        assertEquals(List.of(1, 1), sessionsAndVisits("2026Q4"));
        assertEquals(List.of(0, 1), sessionsAndVisits("2027Q1"));
    }

    /// Her mark was late, and counted with its session in the quarter in which it was entered.
    @Test
    void itStaysCountedWhereItWasLateWithoutTheWomanWhoWasErased() {
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-06");
        var session = august();
        house.open().sessions().tick(session, her);
        finalFourth();
        house.open().sessions().untick(session, her);
        Agreed.erase(house.open(), her);
        house.open().sessions().tick(session, other);
        assertEquals(List.of(0, 0), sessionsAndVisits("2026Q3"));
        assertEquals(List.of(1, 1), sessionsAndVisits("2026Q4"));
        assertEquals(List.of(0, 1), sessionsAndVisits("2027Q1"));
    }

    /// The computer's clock was ahead when the quarter became final, and then put back to a day before the session.
    @Test
    void itStaysWhenItsSeriesIsChangedOrEndedByAClockThatWasPutBack() {
        var timetable = house.open().calendar().timetable();
        diary.on("2026-11-09");
        var weekly = timetable.plan(new NewSeries(
                new NewSession(Optional.of(NOVEMBER), Optional.of(LocalTime.of(10, 0)),
                        60, Optional.of(Path.CIVIC_INCLUSION), "Sewing", "Room 2"),
                new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(3))));
        diary.on("2027-01-04");
        house.open().sessions().tick(weekly.get(1).id(), her);
        house.open().reports().freeze(FOURTH);
        house.open().sessions().untick(weekly.get(1).id(), her);
        diary.on("2026-11-09");
        assertEquals(1, timetable.changeFrom(weekly.getLast(), Rearranged.of(weekly.getLast())).after()
                .places().size());
        assertEquals(1, timetable.endFrom(weekly.getFirst().id()));
        assertEquals(weekly.get(1).day(), house.open().calendar().one(weekly.get(1).id()).day());
        assertTrue(house.open().calendar().between(NOVEMBER, NOVEMBER.plusDays(7)).stream()
                .anyMatch(line -> line.session().id().equals(weekly.get(1).id())));
    }

    /// Both cards of one woman were marked. The mark of the card that stays was removed; that of the other is not shown any more.
    @Test
    void itStaysCountedWhereOneOfTwoJoinedMarksWasTakenBack() {
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of(her));
        finalFourth();
        house.open().sessions().tick(session, other);
        house.open().cardsJoined().join(other, her);
        house.open().sessions().untick(session, other);
        assertEquals(List.of(1, 0), sessionsAndVisits("2026Q4"));
        diary.anonymous(session, 1);
        assertEquals(List.of(1, 0), sessionsAndVisits("2026Q4"));
        assertEquals(List.of(0, 1), sessionsAndVisits("2027Q1"));
    }

    /// The same, and she was erased: nothing but the visit is left in the session.
    @Test
    void itStaysCountedWhereTheHiddenMarkOfAnErasedWomanWasCounted() {
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of(her));
        finalFourth();
        house.open().sessions().tick(session, other);
        house.open().cardsJoined().join(other, her);
        house.open().sessions().untick(session, other);
        Agreed.erase(house.open(), other);
        assertEquals("sessions.refusal.frozen-register", assertThrows(Refusal.class,
                () -> house.open().calendar().cancel(session, CancellationReason.OTHER)).key());
        house.open().sessions().tick(session, diary.welcome(someone()).id());
        assertEquals(List.of(0, 1), sessionsAndVisits("2027Q1"));
    }

    /// The hidden mark is a late one of the quarter that becomes final after the other was removed: nobody is left in the session.
    @Test
    void itCountsOnceWhereAHiddenMarkWasLate() {
        diary.on("2026-10-02");
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2026-10-06");
        var session = august();
        house.open().sessions().tickAll(session, List.of(her, other));
        house.open().cardsJoined().join(other, her);
        assertEquals(List.of(1, 1), sessionsAndVisits("2026Q4"));
        house.open().sessions().untick(session, other);
        assertEquals(List.of(0, 0), sessionsAndVisits("2026Q4"));
        finalFourth();
        diary.anonymous(session, 1);
        assertEquals(List.of(0, 0), sessionsAndVisits("2026Q4"));
        assertEquals(List.of(1, 1), sessionsAndVisits("2027Q1"));
    }

    /// The mark was written in a quarter that is final, for a session of a quarter that was not final yet.
    @Test
    void aMarkThatWasTakenBackBeforeItsQuarterWasFinalIsANewOne() {
        diary.on(NOVEMBER.toString());
        var session = diary.session(List.of(other));
        house.open().reports().freeze(new Quarter(2026, 3));
        diary.on("2027-01-05");
        house.open().sessions().tick(session, her);
        diary.on("2027-04-05");
        house.open().reports().freeze(new Quarter(2027, 1));
        house.open().sessions().untick(session, her);
        house.open().reports().freeze(FOURTH);
        house.open().sessions().tick(session, her);
        assertEquals(List.of(1, 1), sessionsAndVisits("2026Q4"));
        assertEquals(List.of(0, 1), sessionsAndVisits("2027Q2"));
    }

    private void finalFourth() {
        diary.on("2027-01-04");
        house.open().reports().freeze(FOURTH);
    }

    private SessionId august() {
        return house.open().calendar()
                .plan(new NewSession(Optional.of(LocalDate.of(2026, 8, 4)), Optional.of(LocalTime.of(10, 0)), 60,
                        Optional.of(Path.CIVIC_INCLUSION), "Sewing", "Room 2"))
                .id();
    }

    private List<Integer> sessionsAndVisits(String quarter) {
        var events = new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted().events();
        return List.of(Objects.requireNonNull(events.get(Total.SESSIONS.code())).total(),
                Objects.requireNonNull(events.get(Total.VISITS.code())).total());
    }
}
