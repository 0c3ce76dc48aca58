package org.daybook.packaged.journeys;

import javafx.scene.input.KeyCode;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.paths.Path;

/// The calendar: a free time of next week is planned, the session is moved by keys and by the mouse and taken back each time,
/// and the week is filtered by its room. Then sessions that come again are changed in their form, and that is taken back, too.
public final class MovesASession implements Journey {
    /// Nothing is planned further ahead.
    private static final int WEEKS = 12;
    /// The session planned by keyboard.
    public static final String BY_KEYS = "job club";
    /// The session planned by mouse.
    public static final String BY_MOUSE = "sewing";
    private static final String AGAIN = "choir";

    @Override
    public void run(Hand hand, Looks looks) {
        SignedIn.toToday(hand);
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        hand.awaits("span-month");
        for (int weeks = 0; weeks < WEEKS && !hand.words().contains(hand.texts().say("sessions.week.empty")); weeks++) {
            hand.chord(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        hand.reads("sessions.week.empty");
        if (looks.areLarge()) {
            // Nothing can be moved in a list.
            looks.at("week-list");
            return;
        }
        hand.press(KeyCode.ENTER);
        hand.awaits("whom");
        plan(hand, BY_KEYS, "attic");
        byKeys(hand);
        byMouse(hand, looks);
        narrowed(hand, looks);
        inItsForm(hand, looks);
    }

    private static void plan(Hand hand, String title, String room) {
        hand.type(title);
        hand.to("whom");
        hand.press(KeyCode.DOWN);
        hand.to("room");
        hand.type(room);
        hand.press(KeyCode.ENTER);
        hand.awaitsNo("whom");
        hand.mentions(title);
    }

    /// The new session has the focus.
    private static void byKeys(Hand hand) {
        hand.chord(KeyCode.SHIFT, KeyCode.DOWN);
        hand.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        hand.press(KeyCode.ENTER);
        hand.awaits("message-undo");
        hand.mentions("09:15");
        hand.chord(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitsNo("message-undo");
    }

    private static void byMouse(Hand hand, Looks looks) {
        hand.press(KeyCode.RIGHT);
        hand.click("free-time");
        hand.awaits("whom");
        looks.at("week-planning");
        plan(hand, BY_MOUSE, "Garden room");
        hand.drag(BY_MOUSE, 0, 3);
        hand.awaits("message-undo");
        hand.mentions("12:00–13:00");
        looks.at("week-moved");
        hand.click("message-undo");
        hand.awaitsNo("message-undo");
    }

    private static void narrowed(Hand hand, Looks looks) {
        Ways.pick(hand, "filter-room", "Garden room");
        hand.reads("sessions.week.facts.filtered", 1, 2);
        looks.at("week-narrowed");
        hand.click("span-day");
        hand.awaits("free-time");
        looks.at("day-narrowed");
        hand.click("filter-clear");
    }

    /// Sessions that come again: this and the later ones are changed in the form, then this one alone, and each time taken back.
    private static void inItsForm(Hand hand, Looks looks) {
        hand.click("plan");
        hand.awaits("title");
        hand.to("title");
        hand.type(AGAIN);
        hand.to("room");
        hand.type("attic");
        hand.click(SeesRareScreens.labelled(hand.texts().of("paths", Path.PRACTICAL_SKILLS)));
        hand.fill("day", "+14");
        hand.fill("start", "15:00");
        Ways.pick(hand, "every", "[WEEK]");
        hand.fill("end", "3");
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        hand.awaits("span-month");
        hand.choose(AGAIN);
        var change = hand.texts().say("sessions.session-sheet.change");
        hand.mentions(change);
        hand.click(SeesRareScreens.labelled(change));
        hand.awaits("lengths");
        hand.fill("start", "15:30");
        Ways.choose(hand, "reach", "from-here");
        change(hand, 3);
        looks.at("series-changed");
        hand.click("message-undo");
        hand.reads("ui.message.undone");
        hand.fill("start", "15:30");
        change(hand, 1);
        hand.click("message-undo");
        hand.reads("ui.message.undone");
    }

    private static void change(Hand hand, int sessions) {
        hand.chord(KeyCode.CONTROL, KeyCode.ENTER);
        hand.reads("sessions.session-plan.moved", sessions);
        hand.awaits("message-undo");
    }
}
