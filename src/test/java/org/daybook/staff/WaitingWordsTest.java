package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.ui.Texts;
import org.junit.jupiter.api.Test;

/// What the person who waits reads, in each language.
class WaitingWordsTest {
    private final WaitingWords english = new WaitingWords(new Texts(Locale.of("en", "GB")));
    private final WaitingWords italian = new WaitingWords(new Texts(Locale.ITALIAN));

    @Test
    void oneDayIsOneDay() {
        assertEquals("First the program must be used on one more day.", english.of(days(1)));
        assertEquals("First the program must be used on 2 more days.", english.of(days(2)));
        assertEquals("Prima il programma va usato ancora in un altro giorno.", italian.of(days(1)));
        assertEquals("Prima il programma va usato ancora in altri 2 giorni.", italian.of(days(2)));
    }

    @Test
    void oneColleagueIsOneColleague() {
        assertEquals(
                "First this colleague, who could stop it, must sign in: AB. Colleagues who have been away for 30 days"
                        + " do not count.",
                english.of(absent("AB")));
        assertEquals(
                "First these colleagues, who could stop it, must sign in: AB, CD. Colleagues who have been away for"
                        + " 30 days do not count.",
                english.of(absent("AB", "CD")));
        assertEquals("Prima deve accedere questa collega, che potrebbe fermarlo: AB. Chi manca da 30 giorni non"
                + " conta.", italian.of(absent("AB")));
        assertEquals(
                "Prima devono accedere queste colleghe, che potrebbero fermarlo: AB, CD. Chi manca da 30 giorni"
                        + " non conta.",
                italian.of(absent("AB", "CD")));
    }

    @Test
    void nothingIsSaidOfWhatIsOver() {
        assertEquals("", english.of(new WaitingTime(Optional.empty(), 0, List.of())));
    }

    private static WaitingTime days(int missing) {
        return new WaitingTime(Optional.empty(), missing, List.of());
    }

    private static WaitingTime absent(String... initials) {
        return new WaitingTime(Optional.empty(), 0, List.of(initials));
    }
}
