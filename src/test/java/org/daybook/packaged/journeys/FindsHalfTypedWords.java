package org.daybook.packaged.journeys;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// After [IsEndedWhileItDraws]: the half-typed words wait where they were typed.
public final class FindsHalfTypedWords implements Journey {
    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toPeople(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.N);
        hand.awaits("name");
        var field = (TextInputControl) hand.one("name");
        var typed = Idle.onScreen(field::getText);
        if (!typed.equals(IsEndedWhileItDraws.HALF_TYPED)) {
            throw new AssertionError("half typed: " + typed);
        }
    }
}
