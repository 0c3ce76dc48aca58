package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 7: a step of her plan, a contact and the next one; from what is due today back to her, and the step is done.
public final class WritesAPlan implements Journey {
    /// What will be done.
    public static final String STEP = "ring the lawyer";
    /// What was done.
    public static final String CONTACT = "we rang together";

    @Override
    public void run(Hand hand, Looks looks) {
        var card = Prepared.here().cards().arabic();
        SignedIn.toToday(hand);
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "cases.tab.title", "part-plan");
        Ways.edit(hand, KeyCode.DIGIT3, "addAction");
        looks.at("case-plan-empty");
        plan(hand);
        looks.at("case-plan");
        Ways.edit(hand, KeyCode.DIGIT4, "writeContact");
        contact(hand, "not-reached", "+0");
        looks.at("case-contacts");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("due-" + card);
        looks.at("today-due");
        Ways.press(hand, "due-" + card);
        hand.awaits("tabs");
        Ways.turnTo(hand, "cases.tab.title", "part-plan");
        Ways.edit(hand, KeyCode.DIGIT3, "step-1");
        Ways.choose(hand, "step-1", "done");
        Ways.edit(hand, KeyCode.DIGIT4, "writeContact");
        contact(hand, "done", "+14");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
        hand.awaitsNo("due-" + card);
    }

    private static void plan(Hand hand) {
        hand.fill("goal", "to read what i sign");
        hand.fill("action", STEP);
        hand.fill("who", "mr");
        hand.fill("due", "+3");
        hand.press(KeyCode.ENTER);
        hand.reads("cases.case-plan.added");
        hand.mentions(STEP);
    }

    private static void contact(Hand hand, String outcome, String next) {
        Ways.choose(hand, "outcome", outcome);
        hand.fill("words", CONTACT);
        hand.fill("next", next);
        hand.press(KeyCode.ENTER);
        hand.reads("cases.case-contacts.written");
        hand.mentions(CONTACT);
    }
}
