package org.daybook.packaged.journeys;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.daybook.app.PreparedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;
import org.daybook.ui.TickTile;

/// Every screen of the daily work, one after the other, with a Greek, an Arabic and a very long name: before signing in,
/// Today, the calendar, a sheet, people, and a record from its first tab to its last.
public final class SeesTheDaysScreens implements Journey {
    private static final int TABS = 11;

    @Override
    public void run(Hand hand, Looks looks) {
        beforeSigningIn(hand, looks);
        SignedIn.toToday(hand);
        looks.at("today");
        hand.press(KeyCode.F1);
        looks.at("keys");
        hand.press(KeyCode.ESCAPE);
        hand.choose(PreparedSite.SESSION);
        hand.awaits("countWords");
        looks.at("sheet");
        Ways.press(hand, "needs");
        hand.reads("sessions.sheet-needs.fold");
        looks.at("sheet-needs");
        everyTileShowsItsBox();
        calendar(hand, looks);
        people(hand, looks);
        var cards = Prepared.here().cards();
        record(hand, looks, cards.arabic(), "arabic", TABS);
        record(hand, looks, cards.sixty(), "sixty", 1);
        record(hand, looks, cards.greek(), "greek", 1);
        goal(hand, looks, cards.arabic());
    }

    /// A goal in many words, and the message once it is reached.
    private static void goal(Hand hand, Looks looks, String card) {
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "outcomes.tab.title", "own-goal");
        hand.fill("own-goal", "andare da sola dal medico e capire tutto quello che mi dice, anche al telefono");
        Ways.press(hand, "add-goal");
        hand.reads("outcomes.goals.added");
        looks.at("goal-added");
        hand.to("own-goal");
        // Back over her former goal, and over *Goal dropped*.
        for (int back = 0; back < 3; back++) {
            hand.chord(KeyCode.SHIFT, KeyCode.TAB);
        }
        hand.press(KeyCode.SPACE);
        hand.reads("outcomes.goals.ended.met");
        looks.at("goal-reached");
    }

    private static void beforeSigningIn(Hand hand, Looks looks) {
        hand.awaits("word");
        looks.at("locked");
        for (var screen : new String[]{"restore", "recovery"}) {
            hand.click(screen);
            hand.awaitsNo("restore");
            looks.at(screen);
            hand.press(KeyCode.ESCAPE);
            hand.awaits("word");
        }
    }

    /// Whatever the script of the name: a box that was pushed out of its tile is no control that the lint would find.
    private static void everyTileShowsItsBox() {
        var without = Idle.onScreen(() -> Hand.nodes().filter(TickTile.class::isInstance).map(TickTile.class::cast)
                .filter(tile -> !(tile.lookup(".check-box") instanceof CheckBox box && box.isVisible()
                        && inScene(tile).contains(inScene(box))))
                .map(TickTile::getAccessibleText).toList());
        if (!without.isEmpty()) {
            throw new AssertionError("no check box in the tile of " + without);
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void calendar(Hand hand, Looks looks) {
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("span-month");
        looks.at("week");
        hand.click("days-off");
        hand.awaits("add");
        looks.at("days-off");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("plan");
        hand.click("plan");
        hand.awaits("title");
        looks.at("planning");
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        looks.at("planning-problems");
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("span-month");
        hand.click("span-month");
        looks.at("month");
    }

    private static void people(Hand hand, Looks looks) {
        Ways.toPeople(hand);
        looks.at("people");
        hand.click("calls");
        looks.at("calls");
        Ways.toPeople(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.N);
        hand.awaits("name");
        hand.type(PreparedSite.LONG);
        looks.at("welcoming");
    }

    private static void record(Hand hand, Looks looks, String card, String name, int tabs) {
        Ways.toHer(hand, card);
        for (int tab = 1; tab <= tabs; tab++) {
            looks.at("record-" + name + "-" + tab);
            hand.chord(KeyCode.CONTROL, KeyCode.TAB);
        }
    }
}
