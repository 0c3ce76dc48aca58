package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @ParameterizedTest
    @ValueSource(strings = {"7 1994", "07/1994", "1994-07", "luglio 1994", "July 1994", "jul 1994", "lug 1994",
            "olena 7 1994", "О. 07.1994", "1994 7 коваль", "юл 1994"})
    void sheIsFoundByMonthAndYearOfBirth(String typed) {
        var her = someone().called("Олена Коваль, Юлія").born(1994, 7).welcomedIn(house.open());
        someone().called("Olena").born(1994, 6).welcomedIn(house.open());
        someone().called("Olena").born(1995, 7).welcomedIn(house.open());
        assertEquals(List.of(her.card()), found(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yuliia", "iul", "Юлия", "julia", "Юлі"})
    void aNameIsFoundHoweverItIsSpelled(String typed) {
        var her = someone().called("Юлія").welcomedIn(house.open());
        someone().called("Olena").welcomedIn(house.open());
        assertEquals(List.of(her.card()), found(typed));
    }

    @Test
    void anArabicNameIsFoundInLatinLetters() {
        var her = someone().called("فاطمة").welcomedIn(house.open());
        assertEquals(List.of(her.card()), found("Fatima"));
        assertEquals(List.of(her.card()), found("فاطمة"));
    }

    @Test
    void aCardWithAWrongCheckCharacterNamesTheLikelyOne() {
        var her = someone().welcomedIn(house.open());
        var card = her.card().toString();
        char check = card.charAt(card.length() - 1);
        var wrong = card.substring(0, card.length() - 1) + (check == '9' ? '2' : (char) (check + 1));
        assertEquals(List.of(), found(wrong));
        assertEquals(List.of(her.card()), near(wrong));
        var swapped = card.substring(1, 2) + card.charAt(0) + card.substring(2);
        assertEquals(List.of(her.card()), near(swapped));
        assertEquals(List.of(), near(card));
        assertEquals(List.of(), near("olena"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13 1994", "0 1994", "1994 1995 1996", "7 7 7", "\u202e", "😀", "-", "/"})
    void strangeTextIsSafe(String typed) {
        someone().called("Maria").born(1990, 1).welcomedIn(house.open());
        assertEquals(List.of(), found(typed));
        assertEquals(List.of(), found(typed.repeat(3000)));
    }

    @Test
    void nearlyCalledSoIsFoundOnlyWhenAskedFor() {
        var her = someone().called("Oleksandra").welcomedIn(house.open());
        assertEquals(List.of(), found("Oleksandna"));
        assertEquals(List.of(), near("Vera"));
        assertEquals(List.of(her.card()), near("Oleksantra"));
        assertEquals(List.of(her.card()), found("Olexandra"));
    }

    @Test
    void aYearAloneFindsEveryoneBornInIt() {
        someone().called("Maria").born(1990, 1).welcomedIn(house.open());
        someone().called("Anna").born(1990, 5).welcomedIn(house.open());
        someone().called("Vera").born(1991, 5).welcomedIn(house.open());
        assertEquals(2, found("1990").size());
        assertTrue(found("13 1990").isEmpty());
    }

    private List<CardNumber> found(String typed) {
        return house.open().participants().finder().find(typed).stream().map(PersonRow::card).toList();
    }

    private List<CardNumber> near(String typed) {
        var answered = house.open().participants().finder().findOrNearly(typed);
        return answered.nearly() ? answered.rows().stream().map(PersonRow::card).toList() : List.of();
    }
}
