package org.daybook.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BirthTest {
    @Test
    void sheTurnsEighteenOnTheFirstDayAfterHerBirthMonth() {
        var july = new Birth(2008, OptionalInt.of(7));
        assertEquals(17, july.ageOn(LocalDate.of(2026, 7, 31)));
        assertEquals(18, july.ageOn(LocalDate.of(2026, 8, 1)));
    }

    @Test
    void bornInDecemberSheTurnsAtNewYear() {
        var december = new Birth(2008, OptionalInt.of(12));
        assertEquals(17, december.ageOn(LocalDate.of(2026, 12, 31)));
        assertEquals(18, december.ageOn(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void withoutAMonthSheTurnsAtTheEndOfTheYear() {
        var year = new Birth(1994, OptionalInt.empty());
        assertEquals(31, year.ageOn(LocalDate.of(2026, 6, 1)));
        assertEquals(32, year.ageOn(LocalDate.of(2027, 1, 1)));
    }
}
