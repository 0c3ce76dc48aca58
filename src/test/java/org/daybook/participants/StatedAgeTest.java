package org.daybook.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAgeTest {
    @ParameterizedTest
    @CsvSource({"2026-11-25, 2026-11-25, 17", "2026-11-25, 2027-11-24, 17", "2026-11-25, 2027-11-25, 18",
            "2026-12-31, 2027-12-30, 17", "2026-12-31, 2027-12-31, 18", "2027-01-31, 2028-01-31, 18",
            "2028-02-29, 2029-02-28, 17", "2028-02-29, 2029-03-01, 18", "2028-02-29, 2032-02-29, 21"})
    void sheIsAYearOlderWhenTheDayReturns(LocalDate said, LocalDate day, int age) {
        assertEquals(age, new StatedAge(17, Optional.of(said)).ageOn(day));
    }

    @Test
    void nothingIsGuessedBeforeSheSaidSo() {
        assertEquals(17, new StatedAge(17, Optional.of(LocalDate.of(2026, 11, 25))).ageOn(LocalDate.of(2020, 1, 1)));
    }
}
