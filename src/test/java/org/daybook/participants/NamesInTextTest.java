package org.daybook.participants;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.daybook.staff.Permission;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The words of a text that are names of women of the site.
class NamesInTextTest {
    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void aNameIsFoundAsItIsAndWithAnotherEnding() {
        var names = names("Olena");
        assertTrue(names.test("Olena"));
        assertTrue(names.test("olena"));
        assertTrue(names.test("Olenas"));
        assertTrue(names.test("Olenast"), "two letters more");
        assertFalse(names.test("Olenasto"), "three letters more are another word");
        assertFalse(names.test("olenas"), "a name with an ending is written with a capital");
        assertFalse(names.test("Kitchen"));
    }

    @Test
    void aShortNameIsFoundOnlyAsItIs() {
        var names = names("Mia", "O");
        assertTrue(names.test("Mia"));
        assertFalse(names.test("Miami"));
        assertFalse(names.test("O"), "one letter is no name");
    }

    private NamesInText names(String... called) {
        for (var name : called) {
            someone().called(name).welcomedIn(house.open());
        }
        return house.open().gate().look(Permission.LIST_PEOPLE, NamesInText::of);
    }
}
