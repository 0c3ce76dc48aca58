package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.paths.Path;

/// Task 11: her path ends and her file is closed; she is told that she may come back.
public final class ClosesAPathAndACase implements Journey {
    private static final Path PATH = Path.CIVIC_INCLUSION;

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "paths.tab.title", "end-" + PATH.code());
        endPath(hand, looks);
        Ways.turnTo(hand, "cases.tab.title", "part-closing");
        Ways.edit(hand, KeyCode.DIGIT8, "closeCase");
        Ways.press(hand, "closeCase");
        hand.reads("cases.closing.reason.missing");
        looks.at("case-closing");
        Ways.pick(hand, "reason", "NEEDS_MET");
        Ways.press(hand, "told");
        Ways.press(hand, "closeCase");
        hand.awaitsNo("closeCase");
        hand.awaits("edit-closing");
        hand.mentions(hand.texts().of("cases", org.daybook.cases.ClosingReason.NEEDS_MET));
        looks.at("case-closed");
    }

    private static void endPath(Hand hand, Looks looks) {
        Ways.press(hand, "end-" + PATH.code());
        hand.awaits("endToday");
        Ways.choose(hand, "goalState", "met");
        Ways.choose(hand, "how", "completed");
        Ways.pick(hand, "status", "EMPLOYED");
        Ways.choose(hand, "reading", "declined");
        Ways.choose(hand, "back", "told");
        looks.at("path-ending");
        Ways.press(hand, "endToday");
        hand.reads("paths.tab.ended", hand.texts().of("paths", PATH));
        hand.awaits("reopen-" + PATH.code());
        looks.at("path-ended");
    }
}
