package org.daybook.milestones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A worker types the date as she was told it.
class RoughDayTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"12/3/2026, 2026-03-12", "12.3.26, 2026-03-12", "12-3, 2026-03-12", "25/11, 2026-11-25",
            "26/11, 2025-11-26", "29/2, 2024-02-29", "2026-03-12, 2026-03-12", "3/2026, 2026-03", "03.2026, 2026-03",
            "2026-03, 2026-03", "2026, 2026", " 1999 , 1999"})
    void isRead(String typed, String written) {
        assertEquals(Optional.of(written), new RoughDayTyped(typed, TODAY).when().map(RoughDay::written));
        assertEquals(written, RoughDay.read(written).written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31/6", "31/6/2026", "29/2/2026", "13/2026", "2026-13", "2026-02-30", "+7", "26",
            "202", "20266", "٣/٢٠٢٦"})
    void makesNoSense(String typed) {
        assertTrue(new RoughDayTyped(typed, TODAY).makesNoSense(), typed);
    }
}
