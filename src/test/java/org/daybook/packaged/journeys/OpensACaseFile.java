package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 4: she asks for support. The limits are explained, she says yes, and the intake is written, field by field.
public final class OpensACaseFile implements Journey {
    /// Why she came.
    public static final String WORDS = "i want to sleep";

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().sixty());
        looks.at("record");
        Ways.turnTo(hand, "cases.tab.title", "asks-for-support");
        looks.at("case-none");
        hand.press(KeyCode.SPACE);
        hand.awaits("limits");
        begin(hand, looks);
        intake(hand);
        looks.at("case-needs");
        Ways.edit(hand, KeyCode.DIGIT2, "concern");
        looks.at("case-protection");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("concern");
        hand.mentions(WORDS);
        hand.reads("cases.case-file.urgent");
    }

    private static void begin(Hand hand, Looks looks) {
        Ways.press(hand, "beginCase");
        hand.reads("cases.case-opening.limits.missing");
        looks.at("case-opening");
        Ways.press(hand, "limits");
        Ways.choose(hand, "answer", "given");
        Ways.press(hand, "beginCase");
        hand.awaits("need-protection");
    }

    private static void intake(Hand hand) {
        Ways.press(hand, "need-protection");
        hand.fill("need-words-protection", "he waits outside");
        Ways.press(hand, "need-legal");
        Ways.choose(hand, "urgent", "yes");
        Ways.choose(hand, "planNeeded", "yes");
        hand.fill("next", "+7");
        hand.fill("presenting", WORDS);
    }
}
