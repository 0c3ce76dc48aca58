package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Names typed into a welcome show who is here: that is a search.
class LookAlikeSearchesTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aWelcomeThatShowedSomebodyLeavesOneLineHoweverManyLettersItHas() {
        someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        typed("Ole", "Olen", "Olena", "Olen", "Olena");
        assertEquals(0, lines(), "not while she types");
        house.open().participants().finder().searched();
        assertEquals(1, lines(), "the form was left");
        typed("Zuleika");
        house.open().participants().finder().searched();
        assertEquals(1, lines(), "nobody was shown");
    }

    /// One form can be kept open for a whole list of names.
    @Test
    void eachNameThatShowsSomebodyIsASearch() {
        someone().called("Olena").welcomedIn(house.open());
        someone().called("Fatima").welcomedIn(house.open());
        typed("Olena", "Fatima");
        house.reopen();
        assertEquals(2, lines(), "also if the screen locks");
    }

    @Test
    void fromThirtyInTenMinutesEachWaitsAndAColleagueIsTold() {
        someone().called("Olena").welcomedIn(house.open());
        IntStream.range(0, 29).forEach(_ -> form());
        assertEquals(0, told());
        assertEquals("staff.refusal.search-rest", assertThrows(Refusal.class, this::form).key());
        house.clock().move(Duration.ofSeconds(3));
        form();
        assertEquals(1, told());
    }

    @Test
    void whoMayNotWelcomeIsShownNobody() {
        someone().called("Olena").welcomedIn(house.open());
        house.open().team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), OTHER.toCharArray());
        house.as("fa", OTHER, open -> assertEquals("staff.refusal.not-allowed",
                assertThrows(Refusal.class, () -> open.participants().lookAlikes()
                        .of(someone().called("Olena").form(), Optional.empty(), Set.of())).key()));
    }

    private void form() {
        typed("Olena");
        house.open().participants().finder().searched();
    }

    private void typed(String... names) {
        for (var name : names) {
            house.open().participants().lookAlikes().of(someone().called(name).form(), Optional.empty(), Set.of());
        }
    }

    private long lines() {
        return house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_PEOPLE))).count();
    }

    private long told() {
        return house.open().reviews().page().waiting().stream()
                .filter(review -> review.act().equals(Optional.of(Permission.FIND_PEOPLE))).count();
    }
}
