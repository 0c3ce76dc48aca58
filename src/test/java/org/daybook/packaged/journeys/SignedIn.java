package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.app.InventedSite;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// From the locked screen to Today.
public final class SignedIn implements Journey {
    @Override
    public void run(Hand hand, Looks looks) {
        looks.at("locked");
        toToday(hand);
        looks.at("today");
    }

    static void toToday(Hand hand) {
        hand.awaits("word");
        hand.fill("word", InventedSite.WORD);
        hand.fill("passphrase", PreparedSite.PASSPHRASE);
        hand.press(KeyCode.ENTER);
        hand.awaits("today");
        hand.click("today");
        hand.awaits("numbers");
    }
}
