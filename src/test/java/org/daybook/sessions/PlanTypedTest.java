package org.daybook.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.paths.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"25/11/2026, 2026-11-25", "5.12.26, 2026-12-05", "2026-12-05, 2026-12-05", "5.12, 2026-12-05",
            "26.11., 2026-11-26", "7/1, 2027-01-07", "1/11, 2026-11-01"})
    void readsADateTheDayBeforeTheMonth(String typed, LocalDate meant) {
        assertEquals(Optional.of(meant), PlanTyped.dayOf(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 10:00", "9.30, 09:30", "9, 09:00", "1430, 14:30", "930, 09:30", "9h15, 09:15"})
    void readsATime(String typed, LocalTime meant) {
        assertEquals(Optional.of(meant), PlanTyped.timeOf(typed));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "tomorrow", "''", "2026"})
    void aDateThatIsNoneIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), PlanTyped.dayOf(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"25:00", "10:75", "soon", "''"})
    void aTimeThatIsNoneIsNotGuessed(String typed) {
        assertEquals(Optional.empty(), PlanTyped.timeOf(typed));
    }

    @Test
    void problemsStandInTheOrderOfTheForm() {
        var typed = new PlanTyped("never", "", "x", Optional.of(Path.CIVIC_INCLUSION), " ", "Room 2");
        assertEquals(List.of(new Problem("title", "sessions.plan.missing"),
                new Problem("day", "sessions.when.day.problem"), new Problem("start", "sessions.plan.missing"),
                new Problem("minutes", "sessions.plan.minutes.problem")), typed.problems(TODAY));
    }
}
