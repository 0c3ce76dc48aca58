package org.daybook.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @Test
    void everyDayOfAYearLiesInExactlyOneQuarter() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
            var quarter = Quarter.of(day);
            assertTrue(quarter.days().contains(day));
            assertEquals(false, quarter.next().days().contains(day));
            assertEquals(false, quarter.previous().days().contains(day));
        }
    }

    @Test
    void theWrittenFormComesBack() {
        assertEquals(new Quarter(2026, 3), Quarter.parse("2026Q3"));
        assertEquals("2026Q3", new Quarter(2026, 3).toString());
    }

    @Test
    void theLastQuarterIsFollowedByTheNextYear() {
        assertEquals(new Quarter(2027, 1), new Quarter(2026, 4).next());
        assertEquals(new Quarter(2026, 4), new Quarter(2027, 1).previous());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026Q5", "2026Q0", "2026q1", " 2026Q1", "99999Q1", "1999Q1"})
    void anythingElseIsNoQuarter(String written) {
        assertThrows(IllegalArgumentException.class, () -> Quarter.parse(written));
    }
}
