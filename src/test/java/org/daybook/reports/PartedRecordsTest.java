package org.daybook.reports;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.daybook.work.WorkWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two women whose cards were joined by mistake while their quarter became final, so that it counted one of them: parted, the
/// other counts in the next quarter.
class PartedRecordsTest {
    private static final List<Total> WHAT = List.of(Total.GUIDED, Total.REFERRED, Total.REFERRALS, Total.FIRST_WHO_5,
            Total.STATEMENTS, Total.GOAL_PEOPLE, Total.GOALS_REVIEWED);

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Diary diary = new Diary(house);
    private RecordedOnce records = new RecordedOnce(house);

    @BeforeEach
    void inJuly() {
        diary = new Diary(house);
        diary.on("2026-07-10");
        records = new RecordedOnce(house);
        records.somebodyIsTold();
    }

    @Test
    void whatOneReportCountedOfTwoWomenCountsOnceForEach() {
        var her = woman();
        var other = woman();
        List.of(her, other).forEach(this::everything);
        assertEquals(each(2), totals("2026Q3"));
        var joined = house.open().cardsJoined().join(her, other);
        finalise(3, "2026-10-02");
        assertEquals(each(1), totals("2026Q3"));
        assertEquals(each(0), totals("2026Q4"));
        house.open().cardsJoined().part(her, joined.id());
        assertEquals(each(1), totals("2026Q4"));
        house.open().cardsJoined().join(other, her);
        assertEquals(each(0), totals("2026Q4"));
        finalise(4, "2027-01-04");
        assertEquals(each(0), totals("2027Q1"));
    }

    /// A clock that was put back writes into a final quarter.
    @Test
    void whatAWrongClockWroteIntoAFinalQuarterCountsInTheNext() {
        var her = woman();
        diary.session(List.of(her));
        finalise(3, "2026-10-02");
        diary.on("2026-09-20");
        everything(her);
        diary.on("2026-10-03");
        assertEquals(each(0), totals("2026Q3"));
        assertEquals(each(1), totals("2026Q4"));
    }

    private ParticipantId woman() {
        return diary.welcome(someone().answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                .answering(Purpose.COMPANIES, Answer.GIVEN)).id();
    }

    private void everything(ParticipantId her) {
        house.open().work().wishes().save(her, WorkWish.NOTHING);
        records.referred(her, LocalDate.of(2026, 12, 1));
        records.answered(her, "who-5", "1998", "1", "2", "3", "4", "5");
        records.answered(her, "five-statements", "1", "at-ease", "talk", "rights", "help", "decide");
        records.goalReached(her);
    }

    private void finalise(int quarter, String on) {
        diary.on(on);
        house.open().reports().freeze(new Quarter(2026, quarter));
    }

    private static Map<Total, Integer> each(int number) {
        var all = new HashMap<Total, Integer>();
        WHAT.forEach(total -> all.put(total, number));
        return all;
    }

    private Map<Total, Integer> totals(String quarter) {
        var counted = new PeriodFigures(diary.facts(quarter), Quarter.parse(quarter)).counted();
        var all = each(0);
        counted.others().forEach(one -> Total.ofCode(one.name()).filter(WHAT::contains)
                .ifPresent(total -> all.put(total, one.total().total())));
        return all;
    }
}
