package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Period;
import org.daybook.consents.Purpose;
import org.daybook.milestones.RoughDay;
import org.daybook.paths.Path;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What counts of how women took part, a short story each, figures by hand.
class ProgressFiguresTest {
    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.CASEWORKER, Role.COORDINATOR));

    private Optional<LivedProgress> begun = Optional.empty();

    @BeforeEach
    void eightWomen() {
        begun = Optional.of(new LivedProgress(house));
    }

    private LivedProgress lived() {
        return begun.orElseThrow();
    }

    /// Two marks in one week are one week, also if a quarter ends in it; the third of three makes her regular.
    @Test
    void aWeekThatTwoQuartersShareIsOneWeekOfTheHalfYear() {
        lived().on(LocalDate.of(2026, 3, 23));
        lived().came(0);
        lived().on(LocalDate.of(2026, 3, 31));
        lived().came(0);
        lived().on(LocalDate.of(2026, 4, 1));
        lived().came(0);
        lived().on(LocalDate.of(2026, 7, 1));
        lived().came(0);
        assertEquals(Map.of("no", 1), table(ReportTable.REGULAR, "2026Q1"));
        assertEquals(Map.of("no", 1), table(ReportTable.REGULAR, "2026H1"));
        assertEquals(Map.of("yes", 1), table(ReportTable.REGULAR, "2026"));
    }

    /// If she knows the month, it counts in that quarter; if only the year, on the day of writing if it is in that year.
    @Test
    void whatIsKnownRoughlyCountsInOneQuarterAlone() {
        lived().on(LocalDate.of(2026, 8, 4));
        lived().certificate(0, new RoughDay.InMonth(java.time.YearMonth.of(2026, 2)));
        lived().certificate(1, new RoughDay.InYear(java.time.Year.of(2026)));
        lived().certificate(2, new RoughDay.InYear(java.time.Year.of(2025)));
        assertEquals(1, total(Total.CERTIFIED, "2026Q1"));
        assertEquals(0, total(Total.CERTIFIED, "2026Q2"));
        assertEquals(1, total(Total.CERTIFIED, "2026Q3"));
        assertEquals(2, total(Total.CERTIFIED, "2026"));
    }

    /// 48 is low and 52 is not; a second reading does not count, and a withdrawn one is not known.
    @Test
    void theFirstWhoFiveCountsOnce() {
        lived().on(LocalDate.of(2026, 2, 2));
        lived().answered(0, "who-5", "1998", Map.of("1", 3, "2", 3, "3", 3, "4", 2, "5", 1));
        lived().answered(1, "who-5", "1998", Map.of("1", 3, "2", 3, "3", 3, "4", 3, "5", 1));
        lived().answered(2, "who-5", "1998", Map.of("1", 0, "2", 0, "3", 0, "4", 0, "5", 0));
        lived().on(LocalDate.of(2026, 5, 5));
        lived().answered(0, "who-5", "1998", Map.of("1", 0, "2", 0, "3", 0, "4", 0, "5", 0));
        assertEquals(Map.of("yes", 2, "no", 1), table(ReportTable.LOW_WELL_BEING, "2026Q1"));
        assertEquals(Map.of(), table(ReportTable.LOW_WELL_BEING, "2026Q2"));
        house.open().ledger().withdraw(lived().her(2), Purpose.QUESTIONNAIRES, Optional.empty());
        assertEquals(Map.of("yes", 1, "no", 1, "not-known", 1), table(ReportTable.LOW_WELL_BEING, "2026Q1"));
    }

    /// Four of five are enough, whichever was skipped; a skipped one itself is not known.
    @Test
    void aStatementLeftOutIsNoAnswer() {
        lived().on(LocalDate.of(2026, 2, 2));
        lived().answered(0, "five-statements", "1", Map.of("at-ease", 4, "talk", 5, "rights", 4, "decide", 5));
        lived().answered(1, "five-statements", "1",
                Map.of("at-ease", 4, "talk", 5, "rights", 3, "help", 3, "decide", 5));
        assertEquals(Map.of("yes", 1, "no", 1), table(ReportTable.EMPOWERED, "2026Q1"));
        assertEquals(Map.of("not-known", 1, "no", 1), table(ReportTable.KNOWS_HELP, "2026Q1"));
    }

    /// The same level again is not higher; in the year, the last is compared with the first.
    @Test
    void aLevelIsComparedWithTheOneBeforeThePeriod() {
        lived().on(LocalDate.of(2026, 2, 2));
        lived().level(0, 1);
        lived().level(1, 2);
        lived().on(LocalDate.of(2026, 5, 5));
        lived().level(0, 1);
        lived().level(1, 3);
        assertEquals(Map.of("first-noted", 2), table(ReportTable.LANGUAGE_LEVEL, "2026Q1"));
        assertEquals(Map.of("not-higher", 1, "higher", 1), table(ReportTable.LANGUAGE_LEVEL, "2026Q2"));
        assertEquals(Map.of("not-higher", 1, "higher", 1), table(ReportTable.LANGUAGE_LEVEL, "2026"));
    }

    /// When a path ends, the state of its goal is recorded, as for a goal of her own.
    @Test
    void theGoalOfAPathIsReviewedWhenItEnds() {
        lived().on(LocalDate.of(2026, 2, 2));
        var path = house.open().paths()
                .enrol(new org.daybook.paths.NewEnrolment(lived().her(0), Path.CIVIC_INCLUSION, Optional.of("Speak")));
        Ends.told(house.open(), path.id(), "completed", "");
        Ends.change(house.open(), "update enrolment set goal_state = 'dropped'");
        assertEquals(Map.of("let-go", 1), table(ReportTable.GOAL, "2026Q1"));
    }

    private Map<String, Integer> table(ReportTable table, String period) {
        return lived().counted(Period.parse(period)).entrySet().stream()
                .filter(one -> one.getKey().startsWith(table.code() + " "))
                .collect(Collectors.toMap(one -> one.getKey().substring(table.code().length() + 1),
                        Map.Entry::getValue));
    }

    private int total(Total total, String period) {
        return lived().counted(Period.parse(period)).getOrDefault(total.code(), 0);
    }
}
