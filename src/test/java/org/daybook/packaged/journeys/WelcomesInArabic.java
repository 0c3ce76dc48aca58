package org.daybook.packaged.journeys;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// Task 3, interrupted: she gives an Arabic name, is asked in Arabic, and is admitted all the same before the form is complete.
public final class WelcomesInArabic implements Journey {
    /// Nobody else has this name.
    public static final String NAME = "زينب";

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        Ways.toPeople(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.N);
        hand.awaits("name");
        hand.fill("name", NAME);
        hand.to("languageField");
        hand.type(Locale.of("ar").getDisplayLanguage(hand.texts().locale()).toLowerCase(Locale.ROOT));
        Ways.choose(hand, "answer-membership", "given");
        looks.at("welcome-arabic");
        Ways.press(hand, "stop");
        hand.awaits("tabs");
        looks.at("record-arabic");
        Ways.toPeople(hand);
        if (!looks.areLarge()) {
            hand.reads("participants.people.unfinished");
        }
        looks.at("people-unfinished");
    }
}
