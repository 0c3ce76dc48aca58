package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// Task 2 as reception does it on the locked screen: one key for each visitor, one count too many taken back, another one by
/// the mouse, and the next person who signs in saves the counts.
public final class CountsTheDoor implements Journey {
    @Override
    public void run(Hand hand, Looks looks) {
        hand.awaits("word");
        looks.at("locked");
        looks.rings(hand, "locked");
        hand.press(KeyCode.F1, KeyCode.F1, KeyCode.F3);
        hand.chord(KeyCode.SHIFT, KeyCode.F2);
        hand.press(KeyCode.F4);
        hand.chord(KeyCode.CONTROL, KeyCode.Z);
        hand.awaits("openHoursAdult");
        looks.at("locked-counted");
        hand.to("word");
        SignedIn.toToday(hand, InventedSite.WORD);
        hand.awaits("kinds");
        looks.at("today-door");
    }
}
