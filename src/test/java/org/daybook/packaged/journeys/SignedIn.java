package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;

/// How every journey begins and continues.
final class SignedIn {
    private SignedIn() {}

    /// Goes from the locked screen to Today, as the manager, who is a caseworker, too.
    static void toToday(Hand hand) {
        toToday(hand, InventedSite.WORD);
    }

    /// Goes from the locked screen to Today, also if the program first offers to continue where this person was before the
    /// lock.
    static void toToday(Hand hand, String word) {
        signIn(hand, word);
        Idle.until(() -> hand.shows("numbers") || hand.shows("goOn"), () -> "nobody is signed in: " + hand.words());
        Idle.settle();
        if (hand.shows("goOn")) {
            hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        }
        hand.awaits("numbers");
    }

    /// Goes from the locked screen to the empty one behind it, which offers to continue where one was.
    static void arrive(Hand hand, String word) {
        signIn(hand, word);
        hand.awaits("goOn");
    }

    /// Goes from the locked screen to the report, for somebody whose day begins elsewhere.
    static void toReports(Hand hand, String word) {
        signIn(hand, word);
        hand.awaits("reports-room");
        hand.click("reports-room");
        hand.awaits("totals");
    }

    private static void signIn(Hand hand, String word) {
        hand.awaits("word");
        hand.fill("word", word);
        hand.fill("passphrase", PreparedSite.PASSPHRASE);
        hand.press(KeyCode.ENTER);
    }
}
