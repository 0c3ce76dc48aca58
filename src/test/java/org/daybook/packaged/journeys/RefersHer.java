package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 8: she is referred with her consent, and the letter is saved as an encrypted PDF, as when there is no printer.
public final class RefersHer implements Journey {
    /// What the letter asks for.
    public static final String ASKING = "a first visit";
    /// The most keys for which two minutes have room in addition to what is read to her and what she says.
    private static final int KEYS_AT_MOST = 46;

    @Override
    public void run(Hand hand, Looks looks) {
        var folder = Prepared.here().folder();
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().arabic());
        int before = hand.keys();
        Ways.turnTo(hand, "referrals.tab.title", "refer");
        Ways.press(hand, "refer");
        hand.awaits("referral-service");
        hand.to("referral-service");
        hand.press(KeyCode.C);
        hand.to("referral-asking");
        hand.type(ASKING);
        Ways.choose(hand, "referral-urgency", "usual");
        Ways.choose(hand, "referral-channel", "by-us");
        Ways.choose(hand, "referral-companion", "mediator");
        Ways.choose(hand, "referral-feedback", "whether-she-came");
        Ways.choose(hand, "referral-until", "three-months");
        looks.at("referral");
        Ways.press(hand, "referral-save");
        hand.reads("referrals.tab.prepared");
        Ways.press(hand, "referral-letter");
        hand.awaits("print-save");
        looks.at("letter");
        Ways.press(hand, "print-save");
        hand.to("dialog-verb");
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        hand.awaits("file-passphrase");
        Counted.atMost(KEYS_AT_MOST, hand.keys() - before, "task 8, from her open record to the saved letter");
        looks.at("letter-passphrase");
    }
}
