package org.daybook.packaged.journeys;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 1 as a facilitator does it: from Today to the sheet, those present one by one, a guest by her card, one without a card
/// and one too many taken back, the topic, done.
public final class TicksASession implements Journey {
    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand, "fa");
        looks.at("today-facilitator");
        hand.choose(PreparedSite.SESSION);
        hand.awaits("countWords");
        for (int tile = 0; tile < 5; tile++) {
            hand.press(KeyCode.SPACE, KeyCode.RIGHT);
        }
        looks.at("sheet");
        hand.chord(KeyCode.CONTROL, KeyCode.K);
        hand.type(Prepared.here().cards().guest().toLowerCase(Locale.ROOT));
        hand.press(KeyCode.ENTER);
        hand.mentions(Prepared.here().cards().guest());
        hand.type("++");
        hand.chord(KeyCode.CONTROL, KeyCode.Z);
        hand.chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        hand.type("at the doctor");
        looks.at("sheet-topic");
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        hand.awaits("numbers");
        looks.at("today-ticked");
    }
}
