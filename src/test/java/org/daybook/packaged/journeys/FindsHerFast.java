package org.daybook.packaged.journeys;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 10: she is standing there. One record by its card, from Today and from People, no list of others, hidden by one key and
/// back by the passphrase.
public final class FindsHerFast implements Journey {
    @Override
    public void run(Hand hand, Looks looks) {
        var cards = Prepared.here().cards();
        SignedIn.toToday(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.F);
        hand.type(cards.greek().toLowerCase(Locale.ROOT));
        hand.mentions(cards.greek());
        looks.at("search");
        hand.press(KeyCode.ENTER);
        hand.awaits("tabs");
        hand.mentions(cards.greek());
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.awaits("people");
        looks.at("people");
        looks.rings(hand, "people");
        for (var card : new String[]{cards.sixty(), cards.greek(), cards.arabic()}) {
            hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
            hand.awaits("people");
            hand.type(card.toLowerCase(Locale.ROOT));
            hand.press(KeyCode.ENTER);
            hand.awaits("tabs");
            hand.mentions(card);
        }
        hand.press(KeyCode.F9);
        hand.awaits("word");
        looks.at("locked-hidden");
        if (hand.words().stream().anyMatch(text -> text.contains(cards.arabic()))) {
            throw new AssertionError("her card can be read on the locked screen");
        }
        SignedIn.arrive(hand, InventedSite.WORD);
        looks.at("arrival");
        hand.press(KeyCode.ENTER);
        hand.awaits("tabs");
        hand.mentions(cards.arabic());
    }
}
