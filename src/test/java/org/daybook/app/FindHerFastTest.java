package org.daybook.app;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.daybook.locking.LockingRule;
import org.daybook.participants.CardNumber;
import org.daybook.testing.InEnglish;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// She is standing there, and somebody looks over the shoulder: one record by its card, no list of others, away and back, by
/// the keyboard alone.
@Timeout(180)
@ExtendWith(InEnglish.class)
class FindHerFastTest {
    private static final String CODE = "2580";

    @TempDir
    Path home;

    private int keys;

    @Test
    void oneCardOneRecordAwayAndBack() throws Exception {
        var site = ASite.at(home);
        var others = others(site);
        try (var window = site.open()) {
            signIn(window);
            chord(window, KeyCode.DIGIT3);
            assertTrue(window.reads(others.getFirst()), () -> window.words().toString());
            keys = 0;
            // Enter follows immediately, while the list still shows everybody.
            write(window, site.card());
            press(window, KeyCode.ENTER);
            assertTrue(window.reads("Overview"), () -> "her record: " + window.words());
            assertTrue(window.mentions(site.card()));
            others.forEach(other -> assertFalse(window.mentions(other), "nobody else is on the screen"));
            System.out.printf("task 10, a record by its card: %d keys%n", keys);
            assertTrue(keys <= site.card().length() + 1, () -> keys + " keys");

            keys = 0;
            press(window, KeyCode.F9);
            assertTrue(ASite.isLocked(window));
            assertFalse(window.mentions(site.card()));
            signIn(window);
            assertFalse(window.mentions(site.card()), "one lands on an empty screen");
            press(window, KeyCode.ENTER);
            assertTrue(window.mentions(site.card()), () -> "Continue brings her back: " + window.words());
            System.out.printf("task 10, away and back: %d keys, %d of them the passphrase%n", keys,
                    TestHouse.PASSPHRASE.length());
            sortedUntilOneLocks(window);
        }
    }

    /// Where the site allows the short code after hiding, four digits replace the sign-in word and the passphrase.
    @Test
    void awayAndBackByTheShortCode() throws Exception {
        var site = ASite.at(home);
        site.inHouse(house -> {
            house.ownCode().set(CODE.toCharArray(), TestHouse.PASSPHRASE.toCharArray());
            house.locking().change(new LockingRule(3, LockingRule.ShortCodes.ALSO_AFTER_HIDING));
        });
        try (var window = site.open()) {
            signIn(window);
            chord(window, KeyCode.DIGIT3);
            write(window, site.card());
            press(window, KeyCode.ENTER);
            assertTrue(window.mentions(site.card()), () -> window.words().toString());

            keys = 0;
            press(window, KeyCode.F9);
            assertTrue(window.reads("Short code"), () -> window.words().toString());
            assertFalse(window.mentions(site.card()));
            write(window, CODE);
            press(window, KeyCode.ENTER);
            assertTrue(window.reads("Hide") && !window.reads("Short code"), () -> window.words().toString());
            assertFalse(window.mentions(site.card()), "one lands on an empty screen");
            press(window, KeyCode.ENTER);
            assertTrue(window.mentions(site.card()), () -> "Continue brings her back: " + window.words());
            assertEquals(CODE.length() + 3, keys);
        }
    }

    /// A table stays sorted while somebody is signed in; after the next sign-in, the list has its original order.
    private void sortedUntilOneLocks(OpenWindow window) {
        chord(window, KeyCode.DIGIT3);
        press(window, KeyCode.F3);
        assertEquals(1, sorted(window));
        chord(window, KeyCode.DIGIT1);
        chord(window, KeyCode.DIGIT3);
        assertEquals(1, sorted(window), "still sorted on the next visit");
        press(window, KeyCode.F9);
        signIn(window);
        chord(window, KeyCode.DIGIT3);
        assertEquals(0, sorted(window), "a lock forgets it");
    }

    private static int sorted(OpenWindow window) {
        return window.any(TableView.class).getSortOrder().size();
    }

    private static List<String> others(ASite site) {
        var cards = new ArrayList<CardNumber>();
        site.inHouse(house -> {
            for (int i = 0; i < 3; i++) {
                cards.add(someone().welcomedIn(house).card());
            }
        });
        return cards.stream().map(CardNumber::toString).toList();
    }

    private void signIn(OpenWindow window) {
        write(window, TestHouse.WORD);
        press(window, KeyCode.TAB);
        write(window, TestHouse.PASSPHRASE);
        press(window, KeyCode.ENTER);
        assertTrue(window.reads("Hide") && !window.reads("Sign-in word"), () -> window.words().toString());
    }

    private void write(OpenWindow window, String text) {
        window.robot().write(text);
        keys += text.length();
    }

    private void press(OpenWindow window, KeyCode key) {
        window.robot().type(key);
        keys++;
        window.settle();
    }

    private void chord(OpenWindow window, KeyCode key) {
        window.robot().press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        keys++;
        window.settle();
    }
}
