package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.base.HalfYear;
import org.daybook.base.ParticipantId;
import org.daybook.base.Period;
import org.daybook.base.Quarter;
import org.daybook.base.YearStart;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentState;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.StatusMoment;
import org.daybook.work.WorkStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two women whose cards were joined by mistake, and one woman who left twice: who is counted, and with which answer.
class JoinedAnswersTest {
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Quarter FOURTH = new Quarter(2026, 4);
    private static final HalfYear HALF = new HalfYear(2026, 2, YearStart.JANUARY);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);
    private ParticipantId her = new ParticipantId(new UUID(0, 0));
    private ParticipantId other = her;

    @BeforeEach
    void twoWomen() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        her = mother();
        other = mother();
        diary.session(List.of(her, other));
    }

    private ParticipantId mother() {
        return diary.welcome(someone().born(1990, 5).answering(Purpose.CHILDREN, Answer.GIVEN)
                .answering(Purpose.FOLLOW_UP, Answer.GIVEN)).id();
    }

    /// Either may have said the no, and the other the yes: neither is counted with an answer, and neither is called.
    @Test
    void aNoAndThenAYesSaidWhileTheyWereJoinedIsAYesOfNeither() {
        assertEquals(Map.of("not-known", 0L, "known", 2L), ages(THIRD));
        var joined = house.open().cardsJoined().join(her, other);
        for (var answer : List.of(Answer.REFUSED, Answer.GIVEN)) {
            says(her, Purpose.STATISTICS, answer);
            says(her, Purpose.FOLLOW_UP, answer);
        }
        house.open().cardsJoined().part(her, joined.id());
        assertEquals(Map.of("not-known", 2L, "known", 0L), ages(THIRD));
        for (var one : List.of(her, other)) {
            assertEquals(Map.of(Purpose.STATISTICS, false, Purpose.FOLLOW_UP, false), holds(one));
        }
        says(her, Purpose.STATISTICS, Answer.GIVEN);
        assertEquals(Map.of("not-known", 1L, "known", 1L), ages(THIRD));
    }

    /// A yes alone, said while they were joined, takes back nothing that either said before.
    @Test
    void aYesSaidWhileTheyWereJoinedChangesNothingThatHeldBefore() {
        var joined = house.open().cardsJoined().join(her, other);
        says(her, Purpose.STATISTICS, Answer.GIVEN);
        house.open().cardsJoined().part(her, joined.id());
        assertEquals(Map.of("not-known", 0L, "known", 2L), ages(THIRD));
    }

    /// The final quarter counted one mother with the stays of both. Nothing of childcare is kept, so it counts late in no quarter;
    /// the half-year counts both.
    @Test
    void ofTwoMothersWhoWereOneInAFinalQuarterEachCountsOnceInTheHalfYear() {
        house.open().childcare().places(9);
        for (var one : List.of(her, other)) {
            house.open().childcare().desk().signIn(house.open().childcare().children().add(one,
                    new ChildForm(one.equals(her) ? "Kiwi" : "Mela", Optional.empty(), ChildForm.Health.NOTHING,
                            ChildForm.Collecting.HERSELF))
                    .id());
        }
        var joined = house.open().cardsJoined().join(her, other);
        assertEquals(List.of(1, 2), List.of(total(THIRD, Total.MOTHERS), stays(THIRD)));
        finalise(THIRD, "2026-10-02");
        house.open().cardsJoined().part(her, joined.id());
        assertEquals(List.of(0, 0), List.of(total(FOURTH, Total.MOTHERS), stays(FOURTH)));
        assertEquals(List.of(2, 2), List.of(total(HALF, Total.MOTHERS), stays(HALF)));
    }

    /// She left in July, came back and left again in November: she left in each quarter, and once in the half-year.
    @Test
    void whoLeftTwiceIsCountedInEachQuarterAndOnceInTheHalfYear() {
        diary.on("2026-07-20");
        leaving("2026-07-20", WorkStatus.UNEMPLOYED);
        assertEquals(1, total(THIRD, Total.DEPARTED));
        finalise(THIRD, "2026-10-02");
        diary.on("2026-11-20");
        leaving("2026-11-20", WorkStatus.EMPLOYED);
        assertEquals(1, total(FOURTH, Total.DEPARTED));
        assertEquals(1, total(HALF, Total.DEPARTED));
        finalise(FOURTH, "2027-01-04");
        assertEquals(0, total(new Quarter(2027, 1), Total.DEPARTED));
    }

    /// She left in January, and six months were over in a final quarter. She left again in the next year: the first six months
    /// stay in the half-year of that quarter, and the second come in their own.
    @Test
    void sixMonthsThatAFinalQuarterCountedStayInItsHalfYear() {
        leaving("2026-02-10", WorkStatus.UNEMPLOYED);
        diary.on("2026-09-01");
        assertEquals(1, total(THIRD, Total.SIX_MONTHS));
        finalise(THIRD, "2026-10-02");
        diary.on("2026-11-20");
        leaving("2026-11-20", WorkStatus.EMPLOYED);
        assertEquals(1, total(HALF, Total.SIX_MONTHS));
        finalise(FOURTH, "2027-01-04");
        diary.on("2027-06-01");
        assertEquals(1, total(new Quarter(2027, 2), Total.SIX_MONTHS));
        assertEquals(1, total(HALF, Total.SIX_MONTHS));
    }

    private void says(ParticipantId who, Purpose purpose, Answer answer) {
        house.open().ledger().answer(who, new RecordedAnswer(purpose, answer,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "en")), Optional.empty(), Optional.empty()));
    }

    private Map<Purpose, Boolean> holds(ParticipantId who) {
        return house.open().participants().open(who).consents().stream()
                .filter(state -> state.purpose() == Purpose.STATISTICS || state.purpose() == Purpose.FOLLOW_UP)
                .collect(Collectors.toMap(ConsentState::purpose, ConsentState::holds));
    }

    /// Returns how many of those reached are known by age.
    private Map<String, Long> ages(Quarter quarter) {
        var ages = diary.facts(quarter.toString()).visitors().stream().map(visitor -> visitor.in(quarter).age())
                .collect(Collectors.groupingBy(age -> age == AgeBand.NOT_KNOWN ? "not-known" : "known",
                        Collectors.counting()));
        return List.of("not-known", "known").stream()
                .collect(Collectors.toMap(Function.identity(), key -> ages.getOrDefault(key, 0L)));
    }

    private void leaving(String day, WorkStatus status) {
        house.open().work().statuses().record(her, StatusMoment.LEAVING, status, LocalDate.parse(day));
    }

    private void finalise(Quarter quarter, String on) {
        diary.on(on);
        house.open().reports().freeze(quarter);
    }

    private int stays(Period period) {
        return total(period, Total.CHILD_STAYS);
    }

    private int total(Period period, Total total) {
        return new PeriodFigures(diary.facts(period.last().toString()), period,
                new PeriodTables(Optional.empty(), period)).counted().others().stream()
                .filter(one -> one.name().equals(total.code())).findFirst().map(one -> one.total().total()).orElse(0);
    }
}
