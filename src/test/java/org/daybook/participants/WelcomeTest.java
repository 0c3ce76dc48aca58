package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.Problem;
import org.daybook.consents.ConsentWording;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void everythingMayBeLeftOut() {
        assertEquals(List.of(), Welcome.empty().problems(TODAY));
    }

    @Test
    void aMonthAloneAsksForTheYear() {
        var form = new Welcome(Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.of(7),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
                new ConsentWording(1, "en"),
                Welcome.Ending.FINISHED);
        assertEquals(List.of(new Problem("birthYear", "participants.welcome.birth-year.missing")),
                form.problems(TODAY));
    }

    @Test
    void nobodyIsBornNextMonth() {
        assertEquals(List.of(new Problem("birthYear", "participants.welcome.birth-year.future")),
                someone().born(2026, 12).form().problems(TODAY));
        assertEquals(List.of(), someone().born(2026, 11).form().problems(TODAY));
    }

    @Test
    void aNameOfSixtyLettersFitsAndOneMoreDoesNot() {
        assertEquals(List.of(), someone().called("я".repeat(60)).form().problems(TODAY));
        assertEquals(List.of(new Problem("preferredName", "participants.welcome.too-long")),
                someone().called("я".repeat(61)).form().problems(TODAY));
    }
}
