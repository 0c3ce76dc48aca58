package org.daybook.packaged.journeys;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;

/// Ways through the window that several journeys take, all of them by keyboard.
final class Ways {
    private static final int PLACES = 5;
    /// The longest list in which these journeys choose.
    private static final int ENTRIES = 40;

    private Ways() {}

    /// Goes from anywhere to the list of people.
    static void toPeople(Hand hand) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.awaits("people");
    }

    /// Goes from anywhere to her record.
    static void toHer(Hand hand, String card) {
        toPeople(hand);
        hand.type(card.toLowerCase(Locale.ROOT));
        hand.press(KeyCode.ENTER);
        hand.awaits("tabs");
        hand.mentions(card);
    }

    /// Goes from place to place of her record and to one of its sections, until its content has been read from the store.
    ///
    /// @param key the key of the section's heading
    /// @param id  occurs in that section alone
    static void turnTo(Hand hand, String key, String id) {
        Idle.until(() -> hand.place().isPresent(), () -> "her record has no places");
        for (int turned = 0; turned < PLACES && !hand.isPlaceOf(key); turned++) {
            hand.chord(KeyCode.CONTROL, KeyCode.TAB);
        }
        hand.section(key);
        hand.awaits(id);
    }

    /// Goes from place to place of her record and into the fields of one of its sections.
    ///
    /// @param key  the key of the section's heading
    /// @param link turns the text there into fields
    /// @param id   occurs among these fields alone
    static void edit(Hand hand, String key, String link, String id) {
        turnTo(hand, key, link);
        hand.press(KeyCode.F4);
        hand.awaits(id);
    }

    /// Goes from anywhere on an open file into the fields of one of its parts.
    ///
    /// @param digit leads there, with Alt
    /// @param id    occurs among these fields alone
    static void edit(Hand hand, KeyCode digit, String id) {
        hand.chord(KeyCode.ALT, digit);
        if (!hand.shows(id)) {
            hand.press(KeyCode.F4);
        }
        hand.awaits(id);
    }

    /// Chooses one of a row of answers: goes to the row, along it, and ticks.
    ///
    /// @param row    the row's id
    /// @param answer its name, in lower case
    static void choose(Hand hand, String row, String answer) {
        hand.to(row);
        hand.to(row + "-" + answer, KeyCode.RIGHT);
        hand.press(KeyCode.SPACE);
    }

    /// Moves down a closed list until an entry is chosen.
    ///
    /// @param entry the text of the chosen value, or a part of it
    static void pick(Hand hand, String list, String entry) {
        hand.to(list);
        var box = (ComboBox<?>) hand.one(list);
        for (int down = 0; down < ENTRIES && !String.valueOf(box.getValue()).contains(entry); down++) {
            hand.press(KeyCode.DOWN);
        }
        if (!String.valueOf(box.getValue()).contains(entry)) {
            throw new AssertionError("no entry " + entry + " in " + list + ", the last one is " + box.getValue());
        }
    }

    /// Presses a control.
    static void press(Hand hand, String id) {
        hand.to(id);
        hand.press(KeyCode.SPACE);
    }
}
