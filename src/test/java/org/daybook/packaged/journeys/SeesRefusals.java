package org.daybook.packaged.journeys;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.app.TwoPeopleSite;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// What the program refuses, work that falls through, half-typed text and what somebody left behind, on the screens.
final class SeesRefusals {
    private static final String REASON = "openWithReason";
    private static final String ERASE = "erase-record";
    private static final String VERB = "dialog-verb";

    private final Hand hand;
    private final Looks looks;

    SeesRefusals(Hand hand, Looks looks) {
        this.hand = hand;
        this.looks = looks;
    }

    /// What is due in the files of a colleague who left, as a manager sees it from Today.
    void leftBehind() {
        hand.awaits("seeAll");
        hand.reveal(hand.one("seeAll"));
        looks.at("today-left-behind");
        hand.click("seeAll");
        hand.reads("cases.due.team");
        looks.at("due-today-left-behind");
    }

    /// A manager is away, so that no erasure waits for her; undone at once.
    void managerIsAway() {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("teamDay");
        hand.click("teamDay");
        hand.awaits("handOver");
        Ways.pick(hand, "away", "initials=CO");
        hand.to("cover");
        hand.press(KeyCode.DOWN);
        hand.fill("until", "+7");
        Ways.press(hand, "handOver");
        hand.awaits("message-undo");
        looks.at("team-day-manager-away");
        hand.click("message-undo");
        hand.reads("teamwork.absences.none");
    }

    /// Whoever asked for an erasure waits for a colleague, and reads what to do if there is none.
    void waitsForColleague() {
        Ways.toHer(hand, Prepared.here().cards().sixty());
        Ways.turnTo(hand, "rights.tab.title", "stop-erasure");
        hand.reveal(hand.one("stop-erasure"));
        hand.mentions(hand.texts().say("rights.erase.mine", "\n").lines().toList().getLast());
        looks.at("erase-waits-for-colleague");
    }

    /// Her child is signed in: she is not erased before it has gone home.
    void childIsHere() {
        asksToErase();
        looks.at("erase-asked");
        hand.click(VERB);
        hand.reads("rights.refusal.child-here");
        looks.at("erase-child-here");
    }

    /// Her mother collects the child.
    void childGoesHome() {
        hand.click("childcare-desk-title");
        hand.fill("childcare-card", Prepared.here().cards().sixty());
        hand.press(KeyCode.ENTER, KeyCode.ENTER);
    }

    /// A quarter that is over and not final, as somebody sees it who may not list people: its totals alone.
    void draft() {
        hand.press(KeyCode.F9);
        SignedIn.toReports(hand, TwoPeopleSite.DATA);
        hand.reads("reports.figures.not-final");
        looks.at("report-not-final");
        hand.press(KeyCode.END);
        looks.at("report-not-final-end");
        hand.press(KeyCode.F9);
        SignedIn.toToday(hand, InventedSite.WORD);
    }

    /// What she is given and told once she is erased.
    void erases() {
        hand.press(KeyCode.F9);
        SignedIn.toToday(hand, TwoPeopleSite.COORDINATOR);
        asksToErase();
        hand.click(VERB);
        hand.awaits("print-slip");
        looks.at("erased");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("print-slip");
        looks.at("erased-and-back");
    }

    private void asksToErase() {
        Ways.toPeople(hand);
        hand.type(Prepared.here().cards().sixty().toLowerCase(Locale.ROOT));
        hand.press(KeyCode.ENTER);
        hand.awaits(REASON);
        hand.type("x".repeat(40));
        hand.click(REASON);
        hand.awaits("tabs");
        Ways.turnTo(hand, "rights.tab.title", ERASE);
        hand.reveal(hand.one(ERASE));
        looks.at("erase-card");
        hand.click(ERASE);
        hand.awaits(VERB);
    }

    /// Her name is typed into a referral that does not disclose it, and a number in one becomes hers only later.
    void refers() {
        Ways.toHer(hand, Prepared.here().cards().arabic());
        Ways.turnTo(hand, "referrals.tab.title", "refer");
        hand.click("referral-letter");
        hand.reads("referrals.refusal.typed-then");
        looks.at("referral-her-number");
        hand.click("refer");
        hand.awaits("referral-service");
        hand.to("referral-service");
        hand.press(KeyCode.DOWN);
        hand.fill("referral-asking", PreparedSite.ARABIC);
        Ways.choose(hand, "referral-urgency", "usual");
        Ways.choose(hand, "referral-channel", "by-us");
        Ways.choose(hand, "referral-companion", "mediator");
        Ways.choose(hand, "referral-feedback", "whether-she-came");
        Ways.choose(hand, "referral-until", "three-months");
        hand.click("referral-save");
        hand.reads("referrals.refusal.name");
        looks.at("referral-her-name");
        hand.click("referral-cancel");
    }

    /// She withdrew before her first day; then that work falls through, and the first day of work that has begun is corrected.
    void works() {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
        hand.reveal(saying(hand.texts().say("work.due.not-agreed", "\n").lines().toList().getLast()));
        looks.at("today-to-begin-although-withdrawn");
        Ways.toHer(hand, Prepared.here().cards().greek());
        Ways.turnTo(hand, "work.section.title", "change-job");
        hand.reveal(hand.one("change-job"));
        looks.at("work-to-begin");
        hand.click(button(hand.texts().say("work.job.falls-through")));
        hand.reads("work.job.taken-back");
        looks.at("work-fell-through");
        hand.click("change-job");
        hand.awaits("placing-starts");
        looks.at("first-day");
        hand.fill("placing-starts", "+0");
        hand.press(KeyCode.ENTER);
        hand.reads("work.mark.done");
        if (!hand.isAt("change-job")) {
            throw new AssertionError("the focus is not on the corrected row");
        }
        looks.at("first-day-corrected");
        isLimited();
    }

    /// She is not to be placed in a town, and may be.
    private void isLimited() {
        hand.click("town");
        hand.fill("town", "Bagheria");
        hand.click("keepFromTown");
        hand.mentions("Bagheria");
        looks.at("work-limited");
        hand.awaits("message-undo");
        hand.click("message-undo");
        hand.reads("work.limits.none");
    }

    /// A half-typed change of a session when the screen is hidden is there again after *Continue*.
    void changes() {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
        hand.choose(PreparedSite.SESSION);
        hand.awaits("countWords");
        hand.click(button(hand.texts().say("sessions.session-sheet.change")));
        hand.awaits("lengths");
        hand.fill("start", "11:15");
        looks.at("session-changing");
        hand.press(KeyCode.F9);
        SignedIn.arrive(hand, InventedSite.WORD);
        hand.click("goOn");
        hand.awaits("lengths");
        var typed = Idle.onScreen(((TextInputControl) hand.one("start"))::getText);
        if (!typed.equals("11:15")) {
            throw new AssertionError("half typed: " + typed);
        }
        looks.at("session-half-typed");
        Ways.pick(hand, "language", "ar");
        Ways.choose(hand, "state", "arranged");
        looks.at("session-interpreter");
    }

    /// Finds a button without an id by its words.
    private static Button button(String words) {
        return Idle.onScreen(() -> Hand.nodes().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> words.equals(one.getText())).findFirst().orElseThrow());
    }

    private static Node saying(String words) {
        return Idle.onScreen(() -> Hand.nodes().filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .filter(one -> one.getText() != null && one.getText().contains(words)).findFirst().orElseThrow());
    }

    /// A template of the site selects a figure that no longer exists.
    void template() {
        hand.click("reports-room");
        hand.awaits("to-template");
        hand.click("to-template");
        hand.reads("reports.template.unreadable", "assessorato-alle-pari-opportunita");
        looks.at("template-unreadable");
    }
}
