package org.daybook.packaged.journeys;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Task 6: the screen changes hands. She answers in Greek, then in English, gives it back each time, the screen locks, and the
/// result is shown next to the last one.
public final class AsksHowSheIs implements Journey {
    private static final List<String> STATEMENTS = List.of("at-ease", "talk", "rights", "help", "decide");
    private static final List<String> INDEX = List.of("1", "2", "3", "4", "5");
    private static final int ANSWER = 4;
    /// The index: twenty of twenty-five, as a percentage.
    public static final int SCORE = ANSWER * 5 * 4;

    @Override
    public void run(Hand hand, Looks looks) {
        var card = Prepared.here().cards().arabic();
        SignedIn.toToday(hand);
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "outcomes.tab.title", "asking-key");
        looks.at("changes");
        handOver(hand, looks, "five-statements", "el");
        hand.mentions("Γνωρίζω");
        looks.at("handover-faces");
        answer(hand, STATEMENTS.subList(0, 4));
        hand.to("ask-decide-skip", KeyCode.RIGHT);
        hand.press(KeyCode.SPACE);
        giveBack(hand, card);
        looks.at("handed-back");
        back(hand);
        hand.mentions("1 → " + ANSWER);
        handOver(hand, looks, "who-5", "en");
        looks.at("handover-choices");
        answer(hand, INDEX);
        giveBack(hand, card);
        back(hand);
        hand.mentions(Integer.toString(SCORE));
        looks.at("changes-after");
    }

    private static void handOver(Hand hand, Looks looks, String instrument, String language) {
        Ways.pick(hand, "asking-key", instrument);
        Ways.pick(hand, "asking-language", language);
        Ways.choose(hand, "way", "herself");
        Ways.choose(hand, "interpreter", "no");
        Ways.press(hand, "asking-begin");
        hand.reads("outcomes.asking.hand-over.title");
        looks.at("handover-question-" + language);
        Ways.press(hand, "dialog-verb");
        hand.awaits("handover-done");
    }

    private static void answer(Hand hand, List<String> items) {
        for (var item : items) {
            hand.to("ask-" + item + "-" + ANSWER, KeyCode.RIGHT);
            hand.press(KeyCode.SPACE, KeyCode.DOWN);
        }
    }

    /// No key leads back into the program while the screen is in her hands.
    private static void giveBack(Hand hand, String card) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        hand.chord(KeyCode.ALT, KeyCode.LEFT);
        hand.press(KeyCode.ESCAPE);
        hand.awaits("handover-done");
        neutral(hand, card);
        Ways.press(hand, "handover-done");
        hand.awaits("word");
        neutral(hand, card);
    }

    private static void neutral(Hand hand, String card) {
        if (hand.words().stream().anyMatch(text -> text.contains(card))) {
            throw new AssertionError("her card can be read: " + hand.words());
        }
    }

    private static void back(Hand hand) {
        SignedIn.arrive(hand, InventedSite.WORD);
        Ways.press(hand, "goOn");
        hand.awaits("tabs");
        Ways.turnTo(hand, "outcomes.tab.title", "asking-key");
    }
}
