package org.daybook.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Choosing a new passphrase by the keyboard, on one's own page.
class NewPassphraseTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PassphrasePlace()).rooms(StaffFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aWeakOneIsRefusedWithAReasonBesideItsField() {
        robot.write(TestHouse.PASSPHRASE);
        into("#passphrase", "short");
        assertTrue(reads("Use at least 12 characters. Four or five ordinary words are good."));
        into("#passphrase", "daybook mr daybook");
        assertTrue(house.words().stream().anyMatch(words -> words.startsWith("Names, initials and the sign-in word")));
        into("#again", "daybook mr daybook");
        change();
        assertEquals(1, house.words().stream().filter(words -> words.startsWith("Names, initials and the sign-in word"))
                .count(), "said once");
        assertTrue(opens(TestHouse.PASSPHRASE));
        assertFalse(opens("daybook mr daybook"));
    }

    @Test
    void twoDifferentOnesAreRefused() {
        robot.write(TestHouse.PASSPHRASE);
        into("#passphrase", "amber canoe window thirty lakes");
        assertTrue(reads("This passphrase is very strong."));
        into("#again", "amber canoe window thirty lake");
        change();
        assertTrue(reads("The two passphrases are different. Type them again."));
        assertTrue(opens(TestHouse.PASSPHRASE));
    }

    @Test
    void aSuggestedOneIsShownUntilItWasTypedOnceMore() {
        robot.write(TestHouse.PASSPHRASE);
        robot.interact(() -> robot.lookup("#suggest").<Labeled>query().requestFocus());
        robot.type(KeyCode.SPACE);
        house.settle();
        var words = robot.lookup("#suggested").queryAs(TextField.class).getText();
        assertEquals(5, words.split(" ").length);
        assertTrue(Set.copyOf(WordPassphrase.words(Locale.ENGLISH)).containsAll(List.of(words.split(" "))));
        assertTrue(reads("Suggest another"));
        // Writing it down comes first: the cursor is already in the second field.
        robot.write(words);
        change();
        assertTrue(reads("Saved. Use the new passphrase from now on. If you had a short code, set it again."),
                () -> house.words().toString());
        assertTrue(opens(words));
        assertFalse(house.words().contains(words), "it is gone from the screen");
        assertEquals("", robot.lookup("#suggested").queryAs(TextField.class).getText());
    }

    @Test
    void whoTypesHerOwnNoLongerSeesTheSuggestion() {
        robot.interact(() -> robot.lookup("#suggest").<Labeled>query().requestFocus());
        robot.type(KeyCode.SPACE);
        var words = robot.lookup("#suggested").queryAs(TextField.class).getText();
        into("#passphrase", "amber canoe");
        assertFalse(house.words().contains(words));
        assertTrue(reads("Suggest one"));
    }

    private boolean reads(String sentence) {
        return house.words().contains(sentence);
    }

    private void into(String field, String text) {
        robot.interact(() -> {
            robot.lookup(field).queryAs(TextInputControl.class).clear();
            robot.lookup(field).query().requestFocus();
        });
        robot.write(text);
        house.settle();
    }

    private void change() {
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        house.settle();
    }

    private boolean opens(String passphrase) {
        return house.inHouse(open -> {
            try (var secret = new org.daybook.vault.SignInSecret(TestHouse.WORD, passphrase.toCharArray())) {
                return open.vault().keys().opens(secret);
            }
        });
    }
}
