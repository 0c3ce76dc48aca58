package org.daybook.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;

/// Exact days: the last hour of the last day belongs to the period, whatever the month.
class RetentionPeriodsTest {
    private static final RetentionPeriods USUAL = RetentionPeriods.AT_FIRST;

    @Test
    void aPeriodEndsWithTheLastHourOfItsLastDay() {
        assertEquals(day("2025-11-26"), USUAL.lookFrom(day("2024-11-25")));
        assertEquals(day("2026-11-26"), USUAL.eraseFrom(day("2024-11-25")));
        assertEquals(day("2027-01-01"), USUAL.wordsFrom(day("2025-12-31")));
        assertEquals(day("2029-07-02"), USUAL.ledgerFrom(day("2024-07-01")));
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsItsLast() {
        var months = new RetentionPeriods(1, 3, 6, 1, 1);
        assertEquals(day("2026-03-01"), months.lookFrom(day("2026-01-31")));
        assertEquals(day("2024-03-01"), months.lookFrom(day("2024-01-31")), "29 February belongs to it");
        assertEquals(day("2026-05-01"), months.eraseFrom(day("2026-01-31")));
        assertEquals(day("2025-03-01"), USUAL.lookFrom(day("2024-02-29")), "a leap day and a year");
        assertEquals(day("2028-03-01"), new RetentionPeriods(12, 48, 12, 3, 5).eraseFrom(day("2024-02-29")),
                "a leap day and four years");
        assertEquals(day("2029-03-01"), USUAL.ledgerFrom(day("2024-02-29")));
    }

    @Test
    void periodsThatMakeNoSenseAreNotTaken() {
        assertEquals(List.of(), USUAL.problems());
        assertEquals(List.of("erase"), fields(new RetentionPeriods(24, 24, 12, 3, 5)));
        assertEquals(List.of("look", "erase", "words", "file", "ledger"),
                fields(new RetentionPeriods(0, 121, -1, 11, 0)));
        assertEquals(List.of("erase"), fields(new RetentionPeriods(12, Integer.MAX_VALUE, 12, 3, 5)));
    }

    @Test
    void keepingLongerNeedsAReasonAndADayThatIsNotTooFar() {
        var today = day("2026-11-25");
        assertEquals(List.of("reason", "until"),
                new KeepLonger(Optional.empty(), Optional.empty()).problems(today).stream().map(Problem::field)
                        .toList());
        assertEquals(1, keep(today).problems(today).size(), "today is no longer");
        assertEquals(0, keep(today.plusDays(1)).problems(today).size());
        assertEquals(0, keep(today.plusYears(10)).problems(today).size());
        assertEquals(1, keep(today.plusYears(10).plusDays(1)).problems(today).size());
    }

    @Test
    void wordsAreAlwaysOfAFile() {
        var her = new ParticipantId(new UUID(1, 1));
        assertThrows(IllegalArgumentException.class, () -> RetentionEntry.of(RetentionKind.WORDS, her));
        assertThrows(IllegalArgumentException.class, () -> RetentionEntry.of(RetentionKind.FILE, her));
    }

    private static KeepLonger keep(LocalDate until) {
        return new KeepLonger(Optional.of(KeepReason.COURT), Optional.of(until));
    }

    private static List<String> fields(RetentionPeriods periods) {
        return periods.problems().stream().map(Problem::field).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
