package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.paths.Path;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Today, the week and the planning form in a real window on a real encrypted store.
class DayScreensTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).rooms(SessionsFeature.class);

    /// More than are created before the page is drawn.
    private static final int MANY = 45;

    private final Hand robot = new Hand();

    @Test
    void todayShowsItsSessionsWhatIsToDoAndTheWeek() {
        Site.in(house);
        house.go(new Today());
        house.assertShown("Wednesday 25 November", "4 today", "Welcome talk", "Italian A1, group 3", "0 of 12",
                "Ticked",
                "Tick now", "no list", "5 people");
        house.assertShown("Welcome not finished", "Sewing course, week 6 of 10", "Still to tick", "Absent twice");
        assertFalse(house.shows("Odile"), "a name in a list");
        assertFalse(house.shows("Nana"), "a room name outside a session");
    }

    @Test
    void ofManyThatAreToBeDoneEachIsShown() throws TimeoutException {
        Site.in(house);
        house.inHouse(open -> IntStream.range(0, MANY)
                .mapToObj(n -> open.calendar().plan(new NewSession(Optional.of(Site.TODAY.minusDays(3)),
                        Optional.of(LocalTime.of(8, n)), 60, Optional.of(Path.CIVIC_INCLUSION), "Lesson " + n,
                        "Room 2")))
                .toList());
        house.go(new Today());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lessons().size() >= MANY);
        house.settle();
        assertEquals(MANY, lessons().size());
    }

    private List<String> lessons() {
        return house.words().stream().filter(words -> words.startsWith("Lesson ")).toList();
    }

    @Test
    void whateverStandsAboveSomeSessionsStayInView() {
        Site.in(house);
        house.go(new Today());
        onScreen(() -> {
            var above = new Region();
            above.setMinHeight(house.stage().getScene().getHeight());
            robot.lookup("#main").queryAs(VBox.class).getChildren().addFirst(above);
            return true;
        });
        house.settle();
        assertTrue(onScreen(() -> {
            var scroll = robot.lookup("#main #scroll").queryAs(ScrollPane.class);
            var third = ((VBox) scroll.getContent()).getChildren().get(2).getBoundsInParent();
            return scroll.getHeight() >= third.getMaxY() - 1;
        }));
    }

    @Test
    void enterOpensTheSessionThatIsOnAndTheArrowsLeadToTheOthers() {
        var site = Site.in(house);
        house.go(new Today());
        focusTheSessionThatIsOn();
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(new SessionSheet(site.id()), house.here());
        house.go(new Today());
        focusTheSessionThatIsOn();
        robot.type(KeyCode.UP);
        house.settle();
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("Welcome talk", "2 people");
        assertTrue(house.here() instanceof SessionSheet);
    }

    /// A window that shows many stories in one process may lose the focus to JavaFX; here it must be certain.
    private void focusTheSessionThatIsOn() {
        onScreen(() -> {
            robot.from(house.stage().getScene().getRoot()).lookup(".row.current").query().requestFocus();
            return true;
        });
    }

    @Test
    void anEmptyDayOffersToPlanAndThePlannedSessionStandsInTheWeek() {
        house.settle();
        house.assertShown("No session today. Plan one in the calendar.", "Nothing to do. A quiet day.");
        onScreen(() -> {
            robot.lookup(".empty-state .button").queryAs(Button.class).fire();
            return true;
        });
        house.settle();
        assertEquals(new Planning(Site.TODAY), house.here());
        planTheFirst();
        assertEquals(new Week(Site.TODAY.plusDays(1)), house.here());
        house.assertShown("Italian A1", "1 session");
        assertTrue(block("Italian A1").contains("09:30–10:15"));
        var planned = house.inHouse(open -> open.calendar().between(Site.TODAY.plusDays(1), Site.TODAY.plusDays(1)));
        assertEquals(LocalTime.of(9, 30), planned.getFirst().session().start());
        assertEquals(45, planned.getFirst().session().minutes());
    }

    @Test
    void whatIsMissingOrCannotBeReadIsSaidBesideItsField() {
        house.go(new Planning(Site.TODAY));
        type("#day", "31/02/2026");
        type("#start", "half past");
        press(KeyCode.ENTER);
        house.assertShown("Please fill this in.", "Type a date, for example 25/11/2026.",
                "Type a time, for example 10:30.");
        assertEquals(new Planning(Site.TODAY), house.here());
    }

    @Test
    void aTitleUsedBeforeBringsItsRoomItsPathAndItsLength() {
        Site.in(house);
        house.go(new Planning(Site.TODAY.plusDays(3)));
        onScreen(() -> {
            combo("#titleField .combo-box").setValue("Italian A1, group 3");
            return true;
        });
        press(KeyCode.ENTER);
        assertEquals(new Week(Site.TODAY.plusDays(3)), house.here());
        var planned = house.inHouse(open -> open.calendar().between(Site.TODAY.plusDays(3), Site.TODAY.plusDays(3)));
        assertEquals("Room 2", planned.getFirst().session().room());
        assertEquals(60, planned.getFirst().session().minutes());
        assertEquals(12, planned.getFirst().expected());
    }

    @Test
    void theWeekTurnsByKeyAndMarksToday() {
        Site.in(house);
        house.go(new Week(Site.TODAY));
        house.assertShown("Mon 23 Nov – Sun 29 Nov", "7 sessions", "Afternoon group");
        press(KeyCode.LEFT);
        assertEquals(LocalDate.of(2026, 11, 16), ((Week) house.here()).anyDay());
        house.assertShown("1 session");
        assertTrue(block("Italian A1").contains("9 people"));
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        house.assertShown("No sessions this week yet. Plan the first one.");
    }

    @Test
    void aDateIsTypedOrTakenFromTheCalendarAtItsEnd() {
        house.go(new Planning(Site.TODAY));
        type("#day", "+7");
        house.settle();
        house.assertShown("Wednesday 2 December");
        type("#day", "30/11/2026");
        onScreen(() -> {
            robot.lookup("#day").query().requestFocus();
            return true;
        });
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        house.settle();
        house.assertShown("Tuesday 1 December");
        assertEquals("01/12/2026", onScreen(() -> robot.lookup("#day").queryAs(TextField.class).getText()));
        assertTrue(onScreen(() -> robot.lookup("#day").query().isFocused()), "typing goes on");
    }

    /// Returns everything shown about a session of the time grid.
    private String block(String title) {
        return onScreen(() -> robot.lookup(".time-block").<Button>queryAll().stream().map(Button::getAccessibleText)
                .filter(words -> words.startsWith(title)).findFirst().orElseThrow());
    }

    private void planTheFirst() {
        type("#day", "26.11.");
        type("#start", "930");
        type("#minutes", "45");
        onScreen(() -> {
            combo("#titleField .combo-box").getEditor().setText("Italian A1");
            combo("#roomField .combo-box").getEditor().setText("Room 2");
            robot.lookup(".path-tile").queryAs(javafx.scene.control.ToggleButton.class).fire();
            return true;
        });
        press(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> combo(String id) {
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
