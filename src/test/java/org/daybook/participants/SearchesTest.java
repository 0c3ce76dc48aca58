package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.staff.TrailLine;
import org.daybook.staff.TrailQuestion;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a search returns, to whom, and that it writes an audit line.
class SearchesTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    /// Letter by letter, she would learn her first name, and her month of birth.
    @Test
    void whoMayNotOpenRecordsFindsByWholeCardAlone() {
        var her = someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        house.open().team().add(new NewMember("fa", "FA", Set.of(Role.FACILITATOR)), OTHER.toCharArray());
        house.as("fa", OTHER, open -> {
            var card = her.card().toString();
            for (var typed : List.of("o", "ol", "olena", "Олена", "1994", "7 1994", "o 7 1994",
                    card.substring(0, card.length() - 1))) {
                assertEquals(List.of(), open.participants().finder().find(typed), typed);
                assertEquals(List.of(), open.participants().finder().findOrNearly(typed).rows(), typed);
            }
            assertEquals(List.of(her.id()),
                    open.participants().finder().find(card).stream().map(PersonRow::id).toList());
            assertEquals(List.of(her.id()),
                    open.participants().finder().findOrNearly(card).rows().stream().map(PersonRow::id).toList());
        });
    }

    @Test
    void aSearchLeavesOneLineHoweverManyLettersItHas() {
        var her = someone().called("Olena").born(1994, 7).welcomedIn(house.open());
        typed("o", "ol", "ole", "ol", "olena");
        assertEquals(0, lines(), "not while she types");
        house.open().participants().open(her.id());
        assertEquals(1, lines(), "a result was opened");
        typed("a", "am");
        house.open().participants().finder().searched();
        assertEquals(2, lines(), "the box was left");
        house.open().participants().finder().searched();
        assertEquals(2, lines());
        typed("b", "c", "ca", "cb");
        assertEquals(4, lines(), "each other word is another search, also by one letter");
        house.reopen();
        assertEquals(5, lines(), "locked, it is over");
        assertEquals(TrailLine.Kind.DONE, house.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                .filter(line -> line.act().equals(Optional.of(Permission.FIND_PEOPLE))).findFirst().orElseThrow()
                .kind());
    }

    @Test
    void fromThirtyInTenMinutesEachWaitsAndAColleagueIsTold() {
        someone().called("Olena").welcomedIn(house.open());
        IntStream.range(0, 29).forEach(this::search);
        assertEquals(0, told());
        assertEquals("staff.refusal.search-rest", assertThrows(Refusal.class, () -> search(29)).key());
        house.clock().move(Duration.ofSeconds(3));
        search(29);
        assertEquals(1, told());
        assertThrows(Refusal.class, () -> search(30));
        house.clock().move(Duration.ofSeconds(3));
        search(30);
        assertEquals(1, told(), "once for one spell of it");
        house.reopen();
        assertThrows(Refusal.class, () -> search(31), "also after unlocking again");
        house.clock().move(Duration.ofMinutes(11));
        IntStream.range(0, 29).forEach(this::search);
        assertEquals(1, told());
    }

    /// Slowly, or with the clock set ahead after each twenty-nine.
    @Test
    void fromAHundredAndFiftyInADayAColleagueIsTold() {
        for (int times = 0; times < 5; times++) {
            IntStream.range(0, 29).forEach(this::search);
            house.clock().move(Duration.ofMinutes(11));
        }
        IntStream.range(0, 4).forEach(this::search);
        assertEquals(0, told());
        search(4);
        assertEquals(1, told());
        search(5);
        house.clock().move(Duration.ofMinutes(11));
        search(6);
        assertEquals(1, told(), "once a day");
    }

    private void search(int number) {
        typed((char) ('a' + number % 26) + "x" + number);
        house.open().participants().finder().searched();
    }

    private void typed(String... all) {
        for (var one : all) {
            house.open().participants().finder().findOrNearly(one);
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
