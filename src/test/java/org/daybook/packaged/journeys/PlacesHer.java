package org.daybook.packaged.journeys;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;

/// Task 9: a company has an opening, the woman who has waited longest of those whom it fits is asked, agrees, and begins.
public final class PlacesHer implements Journey {
    /// The company with the opening.
    public static final String COMPANY = "esempio orto";
    /// Its title.
    public static final String OPENING = "helper in the vegetable garden";
    /// The most keys for which three minutes have room in addition to what the company and she say.
    private static final int KEYS_AT_MOST = 30;
    private static final String ASK = "ask-";

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        int before = hand.keys();
        search(hand, COMPANY, "addOpening");
        Ways.press(hand, "addOpening");
        hand.awaits("opening-title");
        hand.fill("opening-title", OPENING);
        Ways.pick(hand, "opening-kind", "TRAINEESHIP");
        hand.fill("opening-places", "1");
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        hand.awaits("findPeople");
        Ways.press(hand, "findPeople");
        Idle.until(() -> first().isPresent(), () -> "nobody fits; on screen: " + hand.words());
        looks.at("matches");
        var card = first().orElseThrow();
        Ways.press(hand, ASK + card);
        hand.reads("work.match.asked", card);
        undo(hand, "work.offer.taken-back");
        hand.awaits(ASK + card);
        hand.click(ASK + card);
        hand.reads("work.match.asked", card);
        search(hand, card.toLowerCase(Locale.ROOT), "tabs");
        Ways.turnTo(hand, "work.section.title", "offer-yes");
        looks.at("offer");
        Ways.press(hand, "offer-yes");
        hand.reads("work.offer.saved");
        undo(hand, "ui.message.undone");
        hand.awaits("offer-yes");
        hand.click("offer-yes");
        hand.reads("work.offer.saved");
        hand.chord(KeyCode.ALT, KeyCode.LEFT);
        hand.awaits("findPeople");
        Ways.press(hand, "findPeople");
        hand.awaits("place-" + card);
        Ways.press(hand, "place-" + card);
        hand.awaits("placing-starts");
        hand.fill("placing-starts", "+0");
        hand.press(KeyCode.ENTER);
        hand.reads("work.match.placed", card);
        Counted.atMost(KEYS_AT_MOST, hand.keys() - before, "task 9, from Today to her first day");
        looks.at("placed");
        corrects(hand, looks, card);
    }

    /// Her contract is corrected, her work ends, and both are undone.
    private static void corrects(Hand hand, Looks looks, String card) {
        search(hand, card.toLowerCase(Locale.ROOT), "tabs");
        Ways.turnTo(hand, "work.section.title", "change-job");
        hand.click("change-job");
        hand.awaits("placing-hours");
        hand.fill("placing-hours", "30");
        hand.press(KeyCode.ENTER);
        hand.reads("work.mark.done");
        undo(hand, "ui.message.undone");
        hand.click("end-job");
        hand.awaits("job-ends");
        hand.fill("job-ends", "+0");
        hand.to("job-because");
        hand.press(KeyCode.DOWN);
        Ways.press(hand, "endJob");
        hand.reads("work.job.has-ended");
        looks.at("work-ended");
        undo(hand, "ui.message.undone");
    }

    /// By mouse: what she is counted for is the way without mistakes.
    private static void undo(Hand hand, String reads) {
        hand.click("message-undo");
        hand.reads(reads);
    }

    private static void search(Hand hand, String words, String id) {
        hand.chord(KeyCode.CONTROL, KeyCode.F);
        hand.type(words);
        hand.press(KeyCode.ENTER);
        hand.awaits(id);
    }

    /// Returns the card of the woman who has waited longest.
    private static Optional<String> first() {
        return Idle.onScreen(() -> Hand.nodes().flatMap(node -> Optional.ofNullable(node.getId()).stream())
                .filter(id -> id.startsWith(ASK)).map(id -> id.substring(ASK.length())).findFirst());
    }
}
