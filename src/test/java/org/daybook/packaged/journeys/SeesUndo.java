package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.app.RareSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Looks;

/// *Undo* of a corrected answer at a mark of her work, and of two forms that were saved when their page was left: steps of
/// [SeesRareScreens].
final class SeesUndo {
    private final Hand hand;
    private final Looks looks;

    SeesUndo(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    void run() {
        Ways.toPeople(hand);
        hand.type(RareSite.WORKING);
        hand.press(KeyCode.ENTER);
        hand.awaits("tabs");
        ofAnAnswer();
        ofTwoForms();
    }

    private void ofAnAnswer() {
        Ways.turnTo(hand, "work.section.title", "correct-1");
        Ways.press(hand, "correct-1");
        hand.press(KeyCode.SPACE);
        hand.reads("work.mark.done");
        looks.at("mark-corrected");
        undo();
    }

    private void ofTwoForms() {
        Ways.edit(hand, "participants.record.membership", "edit-membership", "roomName");
        hand.fill("roomName", "Zina");
        Ways.edit(hand, "participants.record.contact", "edit-wishes", "telephone");
        hand.click("telephone");
        hand.chord(KeyCode.CONTROL, KeyCode.A);
        hand.type("112");
        Ways.toPeople(hand);
        hand.reads("participants.membership.left");
        hand.reads("contact.wishes.saved.left");
        looks.at("two-forms-saved-on-leaving");
        undo();
    }

    private void undo() {
        hand.awaits("message-undo");
        hand.click("message-undo");
        hand.reads("ui.message.undone");
    }
}
