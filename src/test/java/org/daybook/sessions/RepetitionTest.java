package org.daybook.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The days on which a session is repeated, as a table of true stories.
class RepetitionTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            WEEK,         2026-12-01, 4,  2026-12-01 2026-12-08 2026-12-15 2026-12-22
            TWO_WEEKS,    2026-12-23, 3,  2026-12-23 2027-01-06 2027-01-20
            MONTH_DAY,    2027-01-31, 4,  2027-01-31 2027-03-31 2027-05-31 2027-07-31
            MONTH_DAY,    2027-12-29, 3,  2027-12-29 2028-01-29 2028-02-29
            MONTH_DAY,    2026-12-29, 3,  2026-12-29 2027-01-29 2027-03-29
            NTH_WEEKDAY,  2026-12-08, 3,  2026-12-08 2027-01-12 2027-02-09
            NTH_WEEKDAY,  2026-12-29, 3,  2026-12-29 2027-03-30 2027-06-29
            LAST_WEEKDAY, 2026-12-29, 4,  2026-12-29 2027-01-26 2027-02-23 2027-03-30
            LAST_WEEKDAY, 2026-11-27, 2,  2026-11-27 2026-12-25""")
    void itComesOnTheseDays(Recurrence every, LocalDate first, int times, String days) {
        var repetition = new Repetition(every, new Repetition.Ending.Times(times));
        assertEquals(List.of(days.split(" ")), repetition.days(first).stream().map(LocalDate::toString).toList());
        assertEquals(every, Repetition.every(repetition.rule(first)));
    }

    @Test
    void untilADayCountsThatDay() {
        var repetition = new Repetition(Recurrence.WEEK, new Repetition.Ending.Until(LocalDate.of(2026, 12, 15)));
        assertEquals("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215", repetition.rule(LocalDate.of(2026, 12, 1)));
        assertEquals(3, repetition.days(LocalDate.of(2026, 12, 1)).size());
    }

    @Test
    void monthsWithoutThatDayAreNamed() {
        var repetition = new Repetition(Recurrence.MONTH_DAY, new Repetition.Ending.Times(3));
        assertEquals(List.of(YearMonth.of(2027, 2), YearMonth.of(2027, 4)),
                repetition.without(LocalDate.of(2027, 1, 31)));
        assertEquals(List.of(), new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(30))
                .without(LocalDate.of(2027, 1, 31)));
    }

    @Test
    void whatNeverEndsOrEndsBeforeItBeginsIsAProblem() {
        var first = LocalDate.of(2026, 12, 1);
        for (int times : new int[]{-1, 0, 1, 201, Integer.MAX_VALUE}) {
            assertEquals(1, new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(times)).problems(first).size());
        }
        for (var until : List.of(first, first.minusYears(3), LocalDate.of(9999, 12, 31))) {
            assertEquals(1, new Repetition(Recurrence.WEEK, new Repetition.Ending.Until(until)).problems(first).size());
        }
    }

    @Test
    void onlyTheLastSevenDaysOfAMonthMayBeALastWeekday() {
        assertEquals(List.of(Recurrence.WEEK, Recurrence.TWO_WEEKS, Recurrence.NTH_WEEKDAY, Recurrence.MONTH_DAY),
                Recurrence.of(LocalDate.of(2026, 12, 22)));
        assertTrue(Recurrence.of(LocalDate.of(2026, 12, 25)).contains(Recurrence.LAST_WEEKDAY));
        assertEquals(5, Recurrence.nth(LocalDate.of(2026, 12, 29)));
    }

    /// The clocks go forward on 28 March and back on 31 October 2027; ten o'clock stays ten o'clock.
    @ParameterizedTest
    @CsvSource({"Europe/Rome, 02:30, 03:30", "Europe/Athens, 03:30, 04:30", "Europe/Vilnius, 03:30, 04:30",
            "Europe/Bucharest, 03:30, 04:30", "Europe/Sofia, 03:30, 04:30"})
    void theClockOnTheWallIsKept(ZoneId zone, LocalTime skipped, LocalTime shown) {
        var spring = LocalDate.of(2027, 3, 28);
        var autumn = LocalDate.of(2027, 10, 31);
        for (var day : Arrays.asList(spring.minusWeeks(1), spring, spring.plusWeeks(1), autumn.minusWeeks(1), autumn,
                autumn.plusWeeks(1))) {
            assertEquals(LocalTime.of(10, 0), WallTime.begins(day, LocalTime.of(10, 0), zone));
            assertEquals(day.equals(spring) ? shown : skipped, WallTime.begins(day, skipped, zone));
            assertEquals(day.equals(spring), WallTime.isSkipped(day, skipped, zone));
        }
    }
}
