package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The duration of a path, at the boundaries of its groups.
class DurationCategoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 7);

    @Test
    void aWeekThatHasBegunCountsAsOne() {
        var lasted = new LinkedHashMap<Integer, DurationCategory>();
        for (int days : new int[]{1, 56, 57, 119, 120, 182, 183}) {
            lasted.put(days, DurationCategory.of(EndingCategory.COMPLETED, FIRST, FIRST.plusDays(days - 1)));
        }
        assertEquals(Map.of(1, DurationCategory.WEEKS_0_8, 56, DurationCategory.WEEKS_0_8, 57,
                DurationCategory.WEEKS_9_17, 119, DurationCategory.WEEKS_9_17, 120, DurationCategory.WEEKS_18_26, 182,
                DurationCategory.WEEKS_18_26, 183, DurationCategory.WEEKS_27_OR_MORE), lasted);
    }

    @Test
    void aPathThatEndedOtherwiseHasNoLength() {
        assertEquals(DurationCategory.NOT_COMPLETED, DurationCategory.of(EndingCategory.LOST_CONTACT, FIRST,
                FIRST.plusYears(1)));
        assertEquals(DurationCategory.NOT_KNOWN, DurationCategory.of(EndingCategory.NOT_KNOWN, FIRST,
                FIRST.plusYears(1)));
    }
}
