package org.daybook.packaged.journeys;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.app.RareSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Forms that few people fill in, and what they are told while they wait for a colleague: steps of [SeesRareScreens].
final class SeesRareForms {
    private static final String SETTINGS = "app-room-settings";
    private static final String ERASE = "erase-record";
    private static final String VERB = "dialog-verb";
    private static final String LETTER = "referral-letter";
    private static final String NAMES = "Casa delle donne di via dei Quartieri, " + PreparedSite.ARABIC
            + ", Frauenhaus Palermo, La Casa di Maria Maddalena";

    private final Hand hand;
    private final Looks looks;

    SeesRareForms(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// What this place is called: no paper for a company has it.
    void namesOfThisPlace() {
        hand.click(SETTINGS);
        hand.awaits("place-names");
        hand.fill("place-names", NAMES);
        looks.at("names-of-this-place");
        Ways.press(hand, "savePlaceNames");
        hand.reads("work.sender.saved");
        looks.at("names-of-this-place-saved");
    }

    /// The referrals that are under way, and a new one to a service of which everything is known but whether it is right.
    void refers() {
        hand.click("referrals-room-title");
        hand.reads("referrals.under-way.title");
        looks.at("referrals-page");
        hand.reveal(SeesRareScreens.labelled(hand.texts().say("referrals.gaps.title")));
        looks.at("referrals-under-way");
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "referrals.tab.title", "refer");
        Ways.press(hand, "refer");
        Ways.pick(hand, "referral-service", RareSite.SERVICE);
        looks.at("referral-service-unchecked");
        hand.to("referral-organisation");
        looks.at("referral-service-organisation");
        hand.to("referral-save");
        looks.at("referral-save");
        Ways.choose(hand, "referral-urgency", "usual");
        Ways.choose(hand, "referral-channel", "by-us");
        Ways.choose(hand, "referral-companion", "mediator");
        Ways.choose(hand, "referral-feedback", "whether-she-came");
        Ways.choose(hand, "referral-until", "three-months");
        Ways.press(hand, "referral-save");
        hand.reads("referrals.tab.prepared");
        letter();
    }

    /// A letter that is only looked at counts as sent: whoever closes it is told so, and is where she was.
    private void letter() {
        Ways.press(hand, LETTER);
        hand.awaits("print-save");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("print-save");
        hand.reads("referrals.tab.letter-opened");
        if (!hand.isAt(LETTER)) {
            throw new AssertionError("the focus is not on the button that opened the letter");
        }
        looks.at("referral-letter-closed");
    }

    /// Another grant is to be edited while one is half typed.
    void grants() {
        hand.click("reports-room");
        hand.click("report-grants");
        hand.fill("grant-name", PreparedSite.LONG);
        hand.fill("grant-first", "1.4.2026");
        hand.fill("grant-last", "31.3.2028");
        Ways.press(hand, "grant-save");
        hand.reads("reports.grants.added");
        hand.fill("grant-name", PreparedSite.ARABIC);
        hand.click(buttons("reports.grants.edit").getFirst());
        hand.reads("ui.row-form.unsaved");
        looks.at("grant-half-typed");
        isUncovered(Idle.onScreen(() -> hand.stage().getScene().getFocusOwner()));
        Ways.press(hand, "grant-cancel");
    }

    /// Erasure that waits for a second person.
    void erasure() {
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "rights.tab.title", ERASE);
        hand.reveal(hand.one(ERASE));
        looks.at("rights-erase");
        hand.click(ERASE);
        hand.awaits(VERB);
        looks.at("rights-erase-asking");
        hand.click(VERB);
        hand.awaits("stop-erasure");
        hand.reveal(hand.one("stop-erasure"));
        looks.at("rights-erasure-asked");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
        hand.reveal(buttons("rights.erase.waits.open").getFirst());
        looks.at("today-erasure-asked");
    }

    /// A file without a passphrase that waits for a second person.
    void openExport() {
        hand.click(SETTINGS);
        hand.click("export");
        hand.reads("exchange.export.open.hint");
        looks.at("export-open");
        hand.click(buttons("exchange.export.ask").getFirst());
        var drop = hand.texts().say("exchange.export.drop");
        hand.mentions(drop);
        hand.reveal(buttons("exchange.export.drop").getFirst());
        looks.at("export-open-asked");
    }

    /// Checks that no message covers a node.
    private static void isUncovered(Node node) {
        var covering = Idle.onScreen(() -> Hand.nodes().filter(one -> one.getStyleClass().contains("message-line"))
                .filter(line -> line.localToScene(line.getLayoutBounds())
                        .intersects(node.localToScene(node.getLayoutBounds())))
                .toList());
        if (!covering.isEmpty()) {
            throw new AssertionError(covering + " covers " + node);
        }
    }

    private List<Button> buttons(String key) {
        var words = hand.texts().say(key);
        return Idle.onScreen(() -> Hand.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> words.equals(one.getText())).toList());
    }
}
