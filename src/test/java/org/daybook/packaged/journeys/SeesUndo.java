package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.app.RareSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Looks;

/// *Undo* of a corrected answer at a mark of her work: a step of [SeesRareScreens].
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
    }

    private void ofAnAnswer() {
        Ways.turnTo(hand, "work.section.title", "correct-1");
        Ways.press(hand, "correct-1");
        hand.press(KeyCode.SPACE);
        hand.reads("work.mark.done");
        // With every wish about contact, the strip at the top leaves her record no room at 200 %.
        if (!looks.areLarge()) {
            looks.at("mark-corrected");
        }
        undo();
    }

    private void undo() {
        hand.awaits("message-undo");
        hand.click("message-undo");
        hand.reads("ui.message.undone");
    }
}
