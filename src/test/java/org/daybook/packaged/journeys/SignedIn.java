package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.app.InventedSite;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Looks;

/// How every journey begins and goes on.
final class SignedIn {
    private SignedIn() {}

    /// From the locked screen to Today, as the coordinator, who is a caseworker, too.
    static void toToday(Hand hand) {
        toToday(hand, InventedSite.WORD);
    }

    /// From the locked screen to Today.
    static void toToday(Hand hand, String word) {
        arrive(hand, word);
        hand.to("today");
        hand.press(KeyCode.SPACE);
        hand.awaits("numbers");
    }

    /// From the locked screen to the empty one behind it.
    static void arrive(Hand hand, String word) {
        hand.awaits("word");
        hand.fill("word", word);
        hand.fill("passphrase", PreparedSite.PASSPHRASE);
        hand.press(KeyCode.ENTER);
        hand.awaits("today");
    }

    /// From anywhere to a record, by its card.
    static void toRecord(Hand hand, String card) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.awaits("people");
        hand.chord(KeyCode.CONTROL, KeyCode.F);
        hand.type(card.toLowerCase(java.util.Locale.ROOT));
        hand.press(KeyCode.ENTER);
        hand.awaits("tabs");
    }
}
