package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.daybook.paths.Path;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The calendar as a time grid in a real window on a real encrypted store: planned from a free time, moved and taken back,
/// filtered, by keyboard and by mouse.
class CalendarGridScreensTest {
    private static final LocalDate THURSDAY = Site.TODAY.plusDays(1);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class);

    private final Hand robot = new Hand();
    private Site site = new Site();

    @BeforeEach
    void furnished() {
        site = Site.in(house);
        house.go(new Week(Site.TODAY));
    }

    @Test
    void aFreeTimeIsPlannedByKeyboard() {
        focus(block("Lunch talk"));
        // From 13:00 to the free hour before it, and to the next day.
        robot.type(KeyCode.UP, KeyCode.RIGHT, KeyCode.ENTER);
        house.settle();
        house.assertShown("Plan a session", "Thursday 26 November");
        assertEquals("12:30", text("#start"));
        var before = place("#whom");
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("Please fill this in.");
        assertEquals(before, place("#whom"), "nothing moves below the mouse");
        onScreen(() -> {
            combo("#titleField .combo-box").getEditor().setText("Job interview practice");
            combo("#whom").getSelectionModel().select(1);
            combo("#roomField .combo-box").getEditor().setText("Room 2");
            return true;
        });
        house.settle();
        house.assertShown("Room 2 and MR are free.");
        onScreen(() -> {
            field("#start").setText("10:30");
            return true;
        });
        house.settle();
        house.assertShown("Room 2 is taken at that time: Italian A1, group 3, Thu 26 Nov, 10:00–11:00.");
        onScreen(() -> {
            field("#start").setText("11:15");
            return true;
        });
        focus(field("#start"));
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("Planned on Thu 26 Nov, 11:15–12:15.");
        var planned = onThursday("Job interview practice");
        assertEquals(List.of(LocalTime.of(11, 15), 60, Path.PRACTICAL_SKILLS, "Room 2"),
                List.of(planned.start(), planned.minutes(), planned.path(), planned.room()));
        assertEquals(block("Job interview practice"), house.stage().getScene().getFocusOwner());
        press(KeyCode.CONTROL, KeyCode.Z);
        house.assertShown("The session is no longer planned.");
        assertFalse(isOnThursday("Job interview practice"));
        press(KeyCode.CONTROL, KeyCode.Z);
        house.assertShown("Plan a session", "Thursday 26 November", "Room 2 and MR are free.");
        assertEquals(List.of("11:15", "Job interview practice", "Room 2", 1), onScreen(() -> List.of(text("#start"),
                combo("#titleField .combo-box").getEditor().getText(),
                combo("#roomField .combo-box").getEditor().getText(),
                combo("#whom").getSelectionModel().getSelectedIndex())));
    }

    private boolean isOnThursday(String title) {
        return house.inHouse(open -> open.calendar().titles(THURSDAY, THURSDAY)).stream()
                .anyMatch(one -> one.title().equals(title));
    }

    private Point2D place(String id) {
        return onScreen(() -> robot.lookup(id).query().localToScene(Point2D.ZERO));
    }

    @Test
    void aFreeTimeIsClickedAndTheWholeFormGoesOnWithWhatWasTyped() {
        var italian = onThursday("Italian A1, group 3");
        clickAt(below(block("Italian A1", THURSDAY), 2));
        house.assertShown("Plan a session", "Thursday 26 November");
        assertEquals("12:00", text("#start"));
        onScreen(() -> {
            combo("#titleField .combo-box").getEditor().setText("Circle");
            combo("#roomField .combo-box").getEditor().setText("Garden");
            combo("#whom").getSelectionModel().select(2);
            robot.lookup("#all").queryAs(Hyperlink.class).fire();
            return true;
        });
        house.settle();
        house.assertShown("Cancel");
        assertEquals(List.of("12:00", "Circle", "Garden"), List.of(text("#start"),
                onScreen(() -> combo("#titleField .combo-box").getEditor().getText()),
                onScreen(() -> combo("#roomField .combo-box").getEditor().getText())));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        var planned = onThursday("Circle");
        assertEquals(Path.PSYCHOSOCIAL_SUPPORT, planned.path());
        assertEquals(italian.day(), planned.day());
        house.assertShown("Planned on Thu 26 Nov, 12:00");
        assertEquals(block("Circle"), house.stage().getScene().getFocusOwner(), "one sees what was planned");
        fire("#message-undo");
        house.assertShown("The session is no longer planned.");
        assertFalse(isOnThursday("Circle"));
        fire("#message-undo");
        assertEquals(new Planning(italian.day()), house.here());
        assertEquals(List.of("12:00", "Circle", "Garden"), onScreen(() -> List.of(text("#start"),
                combo("#titleField .combo-box").getEditor().getText(),
                combo("#roomField .combo-box").getEditor().getText())));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(Path.PSYCHOSOCIAL_SUPPORT, onThursday("Circle").path());
    }

    @Test
    void whatIsHalfTypedInTheSmallWindowIsTakenAlong() {
        clickAt(below(block("Italian A1", THURSDAY), 3.5));
        onScreen(() -> {
            combo("#titleField .combo-box").getEditor().setText("Circle");
            return true;
        });
        house.speak(Locale.ITALIAN);
        house.assertShown("Giovedì 26 novembre");
        assertEquals("Circle", onScreen(() -> combo("#titleField .combo-box").getEditor().getText()));
        assertEquals("13:30", text("#start"), "the time of the calendar with which it began");
    }

    @Test
    void aBlockIsDraggedElsewhereAndTakenBack() {
        var block = block("Italian A1", THURSDAY);
        drag(block, below(block, 3.5));
        house.assertShown("Moved to Thu 26 Nov, 13:30–14:30.");
        var moved = onThursday("Italian A1, group 3");
        assertEquals(LocalTime.of(13, 30), moved.start());
        assertEquals(new Week(Site.TODAY), house.here(), "dragging opens nothing");
        press(KeyCode.CONTROL, KeyCode.Z);
        house.assertShown("Back on Thu 26 Nov, 10:00–11:00.");
        var back = onThursday("Italian A1, group 3");
        assertEquals(LocalTime.of(10, 0), back.start());
        assertEquals(Optional.empty(), back.standing().movedFrom(), "as if it had not been moved");
    }

    /// The page was read before a colleague moved it: it is drawn where it stands, so that it can be moved from there.
    @Test
    void aBlockThatStandsElsewhereByNowIsDrawnThere() {
        var italian = onThursday("Italian A1, group 3");
        house.inHouse(open -> open.calendar().moves().move(italian, THURSDAY, LocalTime.of(12, 0)));
        var block = block("Italian A1", THURSDAY);
        drag(block, below(block, 3.5));
        house.assertShown("Somebody changed this session since. It stays as it is.");
        var there = block("Italian A1", THURSDAY);
        drag(there, below(there, 1.5));
        house.assertShown("Moved to Thu 26 Nov, 13:30–14:30.");
    }

    @Test
    void aBlockIsMovedByKeysAndSaysWhatItMeets() {
        focus(block("Italian A1", THURSDAY));
        shift(KeyCode.LEFT);
        house.assertShown("Move to Wed 25 Nov, 10:00? Press Enter to move it, Esc to cancel.");
        robot.type(KeyCode.ESCAPE);
        house.settle();
        assertEquals(THURSDAY, onThursday("Italian A1, group 3").day());
        shift(KeyCode.LEFT);
        shift(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("Moved to Wed 25 Nov, 10:15–11:15. Room 2 is taken at that time: Italian A1, group 3");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(LocalTime.of(10, 0), onThursday("Italian A1, group 3").start());
    }

    @Test
    void itsLowerEdgeAndTwoKeysChangeHowLongItIs() {
        var block = block("Italian A1", THURSDAY);
        robot.moveTo(edge(block, 0));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(edge(block, 0.5));
        robot.release(MouseButton.PRIMARY);
        house.settle();
        house.assertShown("Now on Thu 26 Nov, 10:00–11:30.");
        assertEquals(90, onThursday("Italian A1, group 3").minutes());
        press(KeyCode.CONTROL, KeyCode.Z);
        house.assertShown("Back on Thu 26 Nov, 10:00–11:00.");
        assertEquals(60, onThursday("Italian A1, group 3").minutes());
        focus(block("Italian A1", THURSDAY));
        robot.write('-');
        house.settle();
        house.assertShown("Change to 10:00–10:45? Press Enter to change it, Esc to cancel.");
        robot.type(KeyCode.ESCAPE, KeyCode.ENTER);
        house.settle();
        assertEquals(60, onThursday("Italian A1, group 3").minutes());
        house.go(new Week(Site.TODAY));
        focus(block("Italian A1", THURSDAY));
        robot.write('+').write('+').type(KeyCode.ENTER);
        house.settle();
        assertEquals(90, onThursday("Italian A1, group 3").minutes());
        focus(block("Welcome talk"));
        robot.write('+');
        house.settle();
        house.assertShown("Someone is already ticked here, so this session cannot move.");
    }

    /// Returns a point a number of hours below the lower edge of a block of one hour.
    private Point2D edge(Node block, double hours) {
        Waits.forRest(block);
        return onScreen(() -> {
            var at = block.localToScreen(block.getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getMaxY() - 3 + hours * (at.getHeight() + 2));
        });
    }

    @Test
    void whatIsTickedStaysAndAScheduleConflictIsAsked() {
        focus(block("Welcome talk"));
        shift(KeyCode.DOWN);
        house.assertShown("Someone is already ticked here, so this session cannot move.");
        house.inHouse(open -> open.participants().keptApart().keep(site.twelve.get(0).id(),
                site.twelve.get(1).card().toString()));
        var block = block("Italian A1", THURSDAY);
        drag(block, below(block, 3.5));
        house.assertShown("Schedule conflict", "This change does not solve the conflict");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(LocalTime.of(10, 0), onThursday("Italian A1, group 3").start(), "no is the default");
    }

    @Test
    void roomLeaderAndPathNarrowWeekDayAndMonthWhileOneIsSignedIn() {
        onScreen(() -> {
            combo("#filter-room").getSelectionModel().select(2);
            return true;
        });
        house.settle();
        house.assertShown("2 of 7 sessions");
        assertTrue(onScreen(() -> robot.lookup(".time-block").<Button>queryAll().stream()
                .allMatch(one -> one.getAccessibleText().contains("Workshop"))));
        fire("#span-month");
        assertEquals(new Month(Site.TODAY), house.here());
        house.assertShown("2 of 9 sessions");
        fire("#span-day");
        assertEquals(new CalendarDay(Site.TODAY), house.here());
        house.assertShown("Wednesday 25 November", "1 of 4 sessions");
        fire("#filter-clear");
        house.assertShown("4 sessions");
        fire("#span-day");
        onScreen(() -> {
            combo("#filter-path").getSelectionModel().select(3);
            return true;
        });
        house.settle();
        house.assertShown("1 of 4 sessions");
        house.reopen();
        house.assertShown("4 sessions");
        assertFalse(house.shows("of 4 sessions"));
    }

    @Test
    void moreThanThreeAtOnceAreCountedAndTheCountOpensTheDay() {
        house.inHouse(open -> {
            for (var room : List.of("Kitchen", "Garden", "Attic", "Cellar")) {
                open.calendar().plan(new NewSession(Optional.of(THURSDAY), Optional.of(LocalTime.of(10, 0)), 60,
                        Optional.of(Path.PRACTICAL_SKILLS), "In the " + room, room));
            }
            return true;
        });
        house.go(new Week(Site.TODAY));
        house.assertShown("+3");
        fire(".time-more");
        assertEquals(new CalendarDay(THURSDAY), house.here());
        house.assertShown("Thursday 26 November", "5 sessions", "Italian A1, group 3", "In the Attic", "In the Cellar");
    }

    private Session onThursday(String title) {
        return house.inHouse(open -> open.calendar().titles(THURSDAY, THURSDAY).stream()
                .filter(one -> one.title().equals(title)).findFirst().orElseThrow());
    }

    private Button block(String title) {
        return onScreen(() -> robot.lookup(".time-block").<Button>queryAll().stream()
                .filter(one -> one.getAccessibleText().startsWith(title)).findFirst().orElseThrow());
    }

    /// Returns the block in its column: the day's blocks are below each other.
    private Button block(String title, LocalDate day) {
        return onScreen(() -> robot.lookup(".time-block").<Button>queryAll().stream()
                .filter(one -> one.getAccessibleText().startsWith(title))
                .reduce((one, other) -> (one.getLayoutX() > other.getLayoutX()) == day.isAfter(Site.TODAY)
                        ? one
                        : other)
                .orElseThrow());
    }

    /// Returns a point a number of hours below the middle of a block of one hour.
    private Point2D below(Node block, double hours) {
        Waits.forRest(block);
        return onScreen(() -> {
            var at = block.localToScreen(block.getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY() + hours * (at.getHeight() + 2));
        });
    }

    private void focus(Node node) {
        onScreen(() -> {
            node.requestFocus();
            return true;
        });
    }

    private void clickAt(Point2D at) {
        robot.moveTo(at);
        robot.clickOn(MouseButton.PRIMARY);
        house.settle();
    }

    private void drag(Node block, Point2D to) {
        robot.moveTo(below(block, 0));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        house.settle();
    }

    private void shift(KeyCode arrow) {
        robot.press(KeyCode.SHIFT).type(arrow).release(KeyCode.SHIFT);
        house.settle();
    }

    private void press(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        house.settle();
    }

    private void fire(String what) {
        onScreen(() -> {
            robot.lookup(what).queryAs(ButtonBase.class).fire();
            return true;
        });
        house.settle();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private TextField field(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private String text(String id) {
        return onScreen(() -> field(id).getText());
    }
}
