package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.app.PreparedSite;
import org.daybook.app.TwoPeopleSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// How two people working on one record appear on the screens: what is to be erased and what is to be decided, a schedule
/// conflict, a reason, a No that can be undone, words that wait and words that conflict.
public final class SeesWhatTwoPeopleDo implements Journey {
    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        var refused = new SeesRefusals(hand, looks);
        var stale = new SeesStaleForms(hand, looks);
        var restoring = new SeesRestoring(hand, looks);
        SignedIn.toToday(hand, TwoPeopleSite.COORDINATOR);
        looks.at("today-waits-for-second");
        refused.leftBehind();
        refused.managerIsAway();
        calendar(hand, looks);
        Ways.toPeople(hand);
        hand.type(Prepared.here().cards().arabic().toLowerCase(Locale.ROOT));
        hand.press(KeyCode.ENTER);
        hand.awaits("openWithReason");
        looks.at("reason");
        hand.type("x".repeat(40));
        hand.click("openWithReason");
        hand.awaits("tabs");
        refused.childIsHere();
        hand.press(KeyCode.F9);
        SignedIn.toToday(hand, InventedSite.WORD);
        erasures(hand, looks);
        consents(hand, looks);
        collects(hand, looks);
        refused.childGoesHome();
        refused.waitsForColleague();
        refused.refers();
        refused.works();
        refused.template();
        refused.draft();
        refused.changes();
        stale.training();
        stale.alike();
        waits(hand, looks);
        stale.begins();
        meets(hand, looks, restoring);
        stale.returns();
        refused.erases();
        restoring.restores();
    }

    /// She decides what the other one confirmed by opening the store.
    private static void erasures(Hand hand, Looks looks) {
        hand.awaits("stay-marked");
        hand.reveal(hand.one("stay-marked"));
        looks.at("today-decides");
        hand.click("stay-marked");
        hand.awaits("dialog-verb");
        looks.at("stays-asked");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("dialog-verb");
    }

    private static void calendar(Hand hand, Looks looks) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("span-month");
        looks.at("week-conflict");
        hand.click("span-month");
        hand.awaits("span-month");
        looks.at("month-conflict");
    }

    private static void consents(Hand hand, Looks looks) {
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "participants.record.choices", "answer-statistics");
        hand.click("answer-statistics-refused");
        hand.awaits("undo-statistics");
        looks.at("no-undo");
        Ways.turnTo(hand, "rights.tab.title", "show-her-page");
        looks.at("rights");
        hand.click("show-her-page");
        hand.awaits("undo-statistics");
        looks.at("her-page-undo");
        hand.chord(KeyCode.ALT, KeyCode.LEFT);
    }

    /// After a restore only the mother collects her child until she was asked again.
    private static void collects(Hand hand, Looks looks) {
        var card = Prepared.here().cards().arabic();
        hand.click("childcare-desk-title");
        hand.fill("childcare-card", card);
        hand.press(KeyCode.ENTER, KeyCode.ENTER);
        hand.fill("childcare-card", card);
        hand.press(KeyCode.ENTER);
        hand.reads("childcare.handing.to-ask");
        looks.at("hands-over-to-her-alone");
        hand.press(KeyCode.ESCAPE);
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "childcare.children-tab.title", "add-child");
        hand.reads("childcare.children-tab.to-ask");
        looks.at("asks-who-collects");
        hand.click("child-asked");
        hand.awaitsNo("child-asked");
        looks.at("asked-who-collects");
    }

    private static void waits(Hand hand, Looks looks) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("plan");
        hand.click("plan");
        hand.awaits("title");
        hand.to("title");
        hand.type("half");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.reads("ui.draft.waits");
        looks.at("draft-waits");
    }

    /// A colleague changes the same while the screen is locked.
    private static void meets(Hand hand, Looks looks, SeesRestoring restoring) {
        var card = Prepared.here().cards().greek();
        Ways.toHer(hand, card);
        Ways.edit(hand, "participants.record.membership", "edit-membership", "year");
        hand.fill("year", "2099");
        hand.fill("roomName", "m".repeat(58));
        looks.at("field-nearly-full");
        hand.press(KeyCode.F9);
        hand.awaits("word");
        PreparedSite.inHouse(store(), house -> {
            TwoPeopleSite.renames(house, card);
            SeesStaleForms.meanwhile(house);
            restoring.backsUp(house);
        });
        SignedIn.arrive(hand, InventedSite.WORD);
        hand.click("goOn");
        hand.awaits("tabs");
        looks.at("both-changed");
    }

    private static Path store() {
        return Path.of(System.getProperty("daybook.home"), "data", "store");
    }
}
