package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.paths.Path;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Cancelling, moving, repeating, the month and days off in a real window on a real encrypted store.
class CalendarScreensTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class);

    private final Hand robot = new Hand();

    @Test
    void aSessionIsCancelledByKeyboardAndHeldAfterAll() {
        Site.in(house);
        var lunch = session("Lunch talk: health card");
        house.go(new SessionPlan(lunch.id()));
        choose("#why", CancellationReason.LEADER_ILL);
        focus("#cancel");
        robot.type(KeyCode.SPACE);
        house.settle();
        house.assertShown("Cancelled: leader ill.", "It stays in the calendar, crossed out.");
        house.go(new Week(Site.TODAY));
        house.assertShown("leader ill", "6 sessions");
        house.go(new Today());
        house.assertShown("leader ill");
        house.go(new SessionPlan(lunch.id()));
        focus("#restore");
        robot.type(KeyCode.SPACE);
        house.settle();
        assertEquals(Optional.empty(), now(lunch).standing().cancelled());
        house.assertShown("The session takes place again.");
    }

    @Test
    void aSessionIsMovedAndSaysWhatItMeets() {
        Site.in(house);
        var lunch = session("Lunch talk: health card");
        house.go(new SessionPlan(lunch.id()));
        type("#start", "10:30");
        house.settle();
        house.assertShown("Room 2 is taken at that time: Italian A1, group 3, Wed 25 Nov, 10:00–11:00.");
        press(KeyCode.ENTER);
        assertEquals("10:30", now(lunch).start().toString());
        house.assertShown("moved from Wed 25 Nov, 13:00");
    }

    /// After hiding or leaving, the page is a new one when she comes back. A colleague's change in between stays.
    @Test
    void aHalfTypedChangeOfASessionWaits() {
        Site.in(house);
        var lunch = session("Lunch talk: health card").id();
        house.go(new SessionPlan(lunch));
        type("#start", "11:15");
        house.go(new Today());
        house.inHouse(open -> open.calendar().moves().resize(open.calendar().one(lunch), 75));
        house.go(new SessionPlan(lunch));
        assertEquals(List.of("11:15", "75"), List.of(typed("#start"), typed("#minutes")));
        press(KeyCode.ENTER);
        house.assertShown("Changed.");
        house.go(new Today());
        house.go(new SessionPlan(lunch));
        assertEquals("11:15", typed("#start"));
        assertEquals(75, house.inHouse(open -> open.calendar().one(lunch)).minutes());
    }

    @Test
    void aHalfChosenInterpreterWaits() {
        Site.in(house);
        var lunch = session("Lunch talk: health card").id();
        house.go(new SessionPlan(lunch));
        choose("#language", Optional.of("uk"));
        house.go(new Today());
        house.assertShown("Your unsaved text is still there.");
        house.go(new SessionPlan(lunch));
        onScreen(() -> {
            robot.lookup("#save").queryAllAs(Button.class).stream().filter(button -> "Save".equals(button.getText()))
                    .findFirst().orElseThrow().fire();
            return true;
        });
        house.settle();
        assertEquals(Optional.of("uk"), house.inHouse(open -> open.calendar().one(lunch)).meant().interpreter()
                .map(SessionInterpreter::language));
        house.go(new Today());
        assertFalse(house.shows("Your unsaved text is still there."));
    }

    @Test
    void theFormerInterpreterComesBackWithUndoUnlessAColleagueChangedIt() {
        Site.in(house);
        var lunch = session("Lunch talk: health card").id();
        house.go(new SessionPlan(lunch));
        choose("#language", Optional.of("uk"));
        saveInterpreter();
        fire("Undo");
        house.assertShown("Undone. It is as it was before.");
        assertEquals(Optional.empty(), house.inHouse(open -> open.calendar().one(lunch)).meant().interpreter());
        choose("#language", Optional.of("uk"));
        saveInterpreter();
        var arabic = Optional.of(new SessionInterpreter("ar", SessionInterpreter.State.NEEDED));
        house.inHouse(open -> open.calendar().interpreter(lunch, arabic));
        fire("Undo");
        house.assertShown("Somebody changed this session since. It stays as it is.");
        assertEquals(arabic, house.inHouse(open -> open.calendar().one(lunch)).meant().interpreter());
    }

    private void saveInterpreter() {
        fire("Save");
        house.assertShown("Saved.");
    }

    private void fire(String text) {
        onScreen(() -> {
            robot.lookup(node -> node instanceof ButtonBase button && text.equals(button.getText()))
                    .queryAs(ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }

    /// Undone, it is one of its series again; what a colleague changed since stays.
    @Test
    void aMovedSessionComesBackWithUndoUnlessAColleagueChangedIt() {
        var three = house.inHouse(open -> open.calendar().timetable().plan(new NewSeries(new NewSession(
                Optional.of(Site.TODAY), Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS),
                "Sewing", "Workshop"), new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(3)))));
        var second = three.get(1);
        house.go(new SessionPlan(second.id()));
        type("#start", "16:30");
        type("#day", "03/12/2026");
        press(KeyCode.ENTER);
        assertEquals(List.of(second.day().plusDays(1), LocalTime.of(16, 30)),
                List.of(now(second).day(), now(second).start()));
        fire("Undo");
        house.assertShown("Undone. It is as it was before.");
        assertEquals(second, now(second));
        assertEquals(List.of("02/12/2026", "15:00"), List.of(typed("#day"), typed("#start")));
        house.inHouse(open -> {
            var first = open.calendar().one(three.getFirst().id());
            return open.calendar().timetable().changeFrom(first, new Rearranged(Optional.of(first.day()),
                    Optional.of(LocalTime.of(9, 0)), 60, "Garden", first.ledBy(), ForWhom.PATH));
        });
        assertEquals(List.of(9, "Garden"), List.of(now(second).start().getHour(), now(second).room()));

        house.go(new SessionPlan(second.id()));
        type("#start", "16:30");
        press(KeyCode.ENTER);
        house.inHouse(open -> open.calendar().moves().resize(open.calendar().one(second.id()), 90));
        fire("Undo");
        house.assertShown("Somebody changed this session since. It stays as it is.");
        assertEquals(List.of(16, 90), List.of(now(second).start().getHour(), now(second).minutes()));
    }

    /// Undone, they follow their series again, and the one moved by hand stays apart. If a colleague changed one, all stay.
    @Test
    void laterSessionsComeBackWithUndoUnlessAColleagueChangedOne() {
        var four = house.inHouse(open -> open.calendar().timetable().plan(new NewSeries(new NewSession(
                Optional.of(Site.TODAY), Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS),
                "Sewing", "Workshop"), new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(4)))));
        house.inHouse(open -> open.calendar().moves().resize(four.get(2), 90));
        var before = four.stream().map(this::now).toList();
        house.go(new SessionPlan(four.get(1).id()));
        changeFromHere();
        house.assertShown("2 sessions changed.");
        assertEquals(List.of(15, 16, 15, 16), four.stream().map(one -> now(one).start().getHour()).toList());
        fire("Undo");
        house.assertShown("Undone. It is as it was before.");
        assertEquals(before, four.stream().map(this::now).toList());
        assertEquals(List.of("02/12/2026", "15:00"), List.of(typed("#day"), typed("#start")));
        house.assertShown("every Wednesday. A change from here affects 2 sessions.");
        house.go(new SessionPlan(four.getFirst().id()));
        house.assertShown("every Wednesday. A change from here affects 3 sessions.");

        house.go(new SessionPlan(four.get(1).id()));
        changeFromHere();
        house.inHouse(open -> open.calendar().moves().resize(open.calendar().one(four.get(3).id()), 45));
        fire("Undo");
        house.assertShown("Somebody changed one of these sessions since. All stay as they are.");
        assertEquals(List.of(15, 16, 15, 16), four.stream().map(one -> now(one).start().getHour()).toList());
        assertEquals(45, now(four.get(3)).minutes());
    }

    private void changeFromHere() {
        type("#start", "16:30");
        type("#day", "03/12/2026");
        onScreen(() -> {
            robot.lookup("this and later sessions").queryAs(javafx.scene.control.ToggleButton.class).fire();
            return true;
        });
        press(KeyCode.ENTER);
    }

    /// What both changed is shown as the colleague saved it, what she alone changed as she typed it.
    @Test
    void whatAColleagueSavedMeanwhileIsShownBesideWhatWasTyped() {
        Site.in(house);
        var lunch = session("Lunch talk: health card");
        house.go(new SessionPlan(lunch.id()));
        house.inHouse(open -> open.calendar().move(lunch, new Rearranged(Optional.of(lunch.day()),
                Optional.of(LocalTime.of(12, 0)), lunch.minutes(), "Garden", lunch.ledBy(), lunch.meant().whom())));
        type("#start", "11:15");
        type("#minutes", "75");
        press(KeyCode.ENTER);
        house.assertShown("Date: someone else changed this meanwhile.");
        assertEquals(List.of("12:00", "75"), List.of(typed("#start"), typed("#minutes")));
        onScreen(() -> {
            robot.lookup(node -> node instanceof Hyperlink link && link.getText().equals("Use mine"))
                    .queryAs(Hyperlink.class).fire();
            return true;
        });
        assertEquals("11:15", typed("#start"));
        press(KeyCode.ENTER);
        house.assertShown("Changed.");
        assertEquals(List.of("11:15", 75, "Garden"),
                List.of(now(lunch).start().toString(), now(lunch).minutes(), now(lunch).room()));
    }

    @Test
    void whatIsNoLongerInItsSeriesIsReadAgainAndKeepsWhatWasTyped() {
        var three = house.inHouse(open -> open.calendar().timetable().plan(new NewSeries(new NewSession(
                Optional.of(Site.TODAY), Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS),
                "Sewing", "Workshop"), new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(3)))));
        var second = three.get(1);
        house.go(new SessionPlan(second.id()));
        house.inHouse(open -> open.calendar().moves().move(second, second.day().plusDays(1), second.start()));
        type("#minutes", "75");
        onScreen(() -> {
            robot.lookup("this and later sessions").queryAs(javafx.scene.control.ToggleButton.class).fire();
            return true;
        });
        press(KeyCode.ENTER);
        house.assertShown("This session was moved, cancelled or held separately.");
        assertEquals(List.of("75", "03/12/2026"), List.of(typed("#minutes"), typed("#day")));
        assertFalse(house.shows("this and later sessions"));
    }

    private String typed(String input) {
        return onScreen(() -> robot.lookup(input).queryAs(TextField.class).getText());
    }

    @Test
    void whatWasHeldOffersNoCancelling() {
        Site.in(house);
        house.go(new SessionPlan(session("Welcome talk").id()));
        house.assertShown("the session took place. To cancel it, undo the marks first.");
        assertFalse(house.shows("Cancel this session"));
    }

    @Test
    void sessionsThatComeAgainAreSaidBeforeTheyArePlanned() {
        house.go(new Planning(LocalDate.of(2027, 1, 31)));
        type("#start", "02:30");
        onScreen(() -> {
            combo("#titleField .combo-box").getEditor().setText("Sewing");
            combo("#roomField .combo-box").getEditor().setText("Workshop");
            robot.lookup(".path-tile").queryAs(javafx.scene.control.ToggleButton.class).fire();
            return true;
        });
        choose("#every", Optional.of(Recurrence.MONTH_DAY));
        type("#end", "4");
        house.settle();
        house.assertShown("4 sessions, the last on 31 July 2027.",
                "This day does not exist in: February 2027, April 2027, June 2027.");
        choose("#every", Optional.of(Recurrence.WEEK));
        type("#end", "9");
        house.settle();
        house.assertShown("On 28 March 2027 the clocks change. The session begins at 03:30.");
        press(KeyCode.ENTER);
        assertEquals(new Week(LocalDate.of(2027, 1, 31)), house.here());
        assertEquals(9, house.inHouse(open -> open.calendar().titles(LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 1, 1))).size());
        house.assertShown("9 sessions planned. The first is on Sun 31 Jan, 02:30–04:00.");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        house.assertShown("9 sessions are no longer planned.");
        assertEquals(List.of(), house.inHouse(open -> open.calendar().titles(LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 1, 1))));
    }

    @Test
    void aChangeReachesThisAndTheLaterOnesAndAnEndIsAskedFor() {
        var six = house.inHouse(open -> open.calendar().timetable().plan(new NewSeries(new NewSession(
                Optional.of(Site.TODAY), Optional.of(LocalTime.of(15, 0)), 60, Optional.of(Path.PRACTICAL_SKILLS),
                "Sewing", "Workshop"), new Repetition(Recurrence.WEEK, new Repetition.Ending.Times(6)))));
        house.go(new SessionPlan(six.get(2).id()));
        house.assertShown("every Wednesday. A change from here affects 4 sessions.");
        type("#start", "16:00");
        onScreen(() -> {
            robot.lookup("this and later sessions").queryAs(javafx.scene.control.ToggleButton.class).fire();
            return true;
        });
        press(KeyCode.ENTER);
        house.assertShown("4 sessions changed.");
        assertEquals(List.of(15, 15, 16, 16, 16, 16), six.stream().map(one -> now(one).start().getHour()).toList());
        focus("#end");
        robot.type(KeyCode.SPACE);
        house.settle();
        house.assertShown("This session and the later ones are deleted: 4 sessions.");
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        house.settle();
        assertEquals(2, house.inHouse(open -> open.calendar().titles(Site.TODAY, Site.TODAY.plusYears(1))).size());
    }

    @Test
    void anEndThatCannotBeReadIsSaidAndNothingIsPlanned() {
        house.go(new Planning(Site.TODAY));
        choose("#every", Optional.of(Recurrence.WEEK));
        type("#end", "for ever");
        press(KeyCode.ENTER);
        house.assertShown("Type a number of sessions, or a date such as 25/11/2026.");
        type("#end", "1");
        press(KeyCode.ENTER);
        house.assertShown("Choose between 2 and 200 sessions.");
        assertEquals(new Planning(Site.TODAY), house.here());
    }

    @Test
    void theMonthIsWalkedByTheArrowKeysAndTurnedByThePageKeys() {
        Site.in(house);
        house.inHouse(open -> open.calendar().holidays()
                .add(new NewHoliday(Optional.of(LocalDate.of(2026, 12, 24)), "Christmas Eve")));
        house.go(new Month(Site.TODAY));
        house.assertShown("November 2026", "09:00 Welcome talk", "+ 1 more");
        robot.type(KeyCode.DOWN);
        house.settle();
        assertEquals(new Month(LocalDate.of(2026, 12, 2)), house.here(), "the arrow leads into the next month");
        robot.type(KeyCode.PAGE_DOWN);
        house.settle();
        assertEquals(new Month(LocalDate.of(2027, 1, 2)), house.here());
        robot.type(KeyCode.PAGE_UP);
        house.settle();
        house.assertShown("December 2026", "Christmas Eve");
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        house.settle();
        assertEquals(new Week(LocalDate.of(2026, 12, 3)), house.here());
    }

    @Test
    void aDayOffCancelsWhatIsPlannedAndTakenAwayItComesBack() {
        Site.in(house);
        house.go(new DaysOff());
        type("#day", "26.11.");
        type("#words", "Feast");
        focus("#words");
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("26 November 2026 is a day off. 1 session is cancelled.");
        house.go(new Week(Site.TODAY));
        house.assertShown("Feast, 1 session cancelled");
        onScreen(() -> {
            robot.lookup(".time-strip").queryAs(Button.class).fire();
            return true;
        });
        house.settle();
        house.assertShown("Feast", "day off");
        house.go(new DaysOff());
        onScreen(() -> {
            robot.lookup("#rows .button").queryAs(Button.class).fire();
            return true;
        });
        house.settle();
        house.assertShown("1 session is restored.");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        house.assertShown("26 November 2026 is a day off. 1 session is cancelled.");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        house.assertShown("1 session is restored.");
    }

    @Test
    void whatIsHeldOnADayOffAllTheSameStaysWhenItsTakingAwayIsUndone() {
        var day = Site.TODAY.plusDays(1);
        var held = house.inHouse(open -> {
            open.calendar().holidays().add(new NewHoliday(Optional.of(day), "Feast"));
            return open.calendar().plan(new NewSession(Optional.of(day), Optional.of(LocalTime.of(9, 0)), 60,
                    Optional.of(Path.PRACTICAL_SKILLS), "Feast for all", "Garden"));
        });
        house.go(new DaysOff());
        onScreen(() -> {
            robot.lookup("#rows .button").queryAs(Button.class).fire();
            return true;
        });
        house.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        house.settle();
        house.assertShown("26 November 2026 is a day off. No session is cancelled.");
        assertEquals(Optional.empty(), now(held).standing().cancelled());
    }

    private Session session(String title) {
        return house.inHouse(open -> open.calendar().titles(Site.TODAY, Site.TODAY).stream()
                .filter(one -> one.title().equals(title)).findFirst().orElseThrow());
    }

    private Session now(Session session) {
        return house.inHouse(open -> open.calendar().one(session.id()));
    }

    private <T> void choose(String id, T value) {
        onScreen(() -> {
            this.<T>combo(id).setValue(value);
            return true;
        });
        house.settle();
    }

    private void focus(String id) {
        onScreen(() -> {
            robot.lookup(id).query().requestFocus();
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private void type(String id, String text) {
        onScreen(() -> {
            robot.lookup(id).queryAs(TextField.class).setText(text);
            return true;
        });
    }

    private void press(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        house.settle();
    }
}
