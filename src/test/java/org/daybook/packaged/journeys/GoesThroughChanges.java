package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// How she has been over time: the lines of a record, and from there to the next woman's by Alt+Down, twenty times, and then
/// forwards and backwards without waiting for any of them.
public final class GoesThroughChanges implements Journey {
    private static final int STEPS = 20;

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().arabic());
        hand.tab("outcomes.tab.title");
        hand.awaits("changes");
        looks.at("changes");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.awaits("people");
        hand.press(KeyCode.DOWN, KeyCode.ENTER);
        hand.awaits("tabs");
        hand.tab("outcomes.tab.title");
        for (int step = 0; step < STEPS; step++) {
            hand.chord(KeyCode.ALT, KeyCode.DOWN);
            hand.awaits("changes");
            noFault(hand, step);
        }
        for (int step = 0; step < STEPS; step++) {
            hand.hurry(KeyCode.ALT, step % 2 == 0 ? KeyCode.DOWN : KeyCode.UP);
        }
        hand.awaits("changes");
        noFault(hand, STEPS);
    }

    private static void noFault(Hand hand, int steps) {
        if (hand.words().contains(hand.texts().say("ui.fault.title"))) {
            throw new AssertionError("a fault window after " + (steps + 1) + " steps: " + hand.words());
        }
    }
}
