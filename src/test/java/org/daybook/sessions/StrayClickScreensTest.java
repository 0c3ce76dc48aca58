package org.daybook.sessions;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.staff.Role;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a single stray click or key must not do on a sheet, and how a schedule conflict is shown there, on the plan and on
/// Today.
class StrayClickScreensTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).roles(Set.of(Role.COORDINATOR, Role.CASEWORKER))
            .rooms(SessionsFeature.class);

    private final Hand robot = new Hand();
    private Site site = new Site();

    @BeforeEach
    void furnished() {
        site = Site.in(house);
    }

    @Test
    void tomorrowsSheetIsNeitherTickedNorDone() {
        var tomorrow = session(1);
        openSheet(tomorrow);
        house.assertShown("This day is in the future");
        robot.type(KeyCode.SPACE);
        house.settle();
        house.assertShown("0 of 12", "Mark people on the day itself.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(new SessionSheet(tomorrow), house.here());
        assertEquals(Session.Register.OPEN, sheet(tomorrow).session().register());
        assertTrue(robot.lookup("#topic").queryAs(TextField.class).isDisabled());
    }

    @Test
    void doneBeforeItBeginsIsAskedAndNoIsTheDefault() {
        house.clock().move(Duration.ofHours(-1));
        openSheet(site.id());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        house.assertShown("Close the register now?", "This session begins at 10:00.");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals(Session.Register.OPEN, sheet(site.id()).session().register());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        fire("#dialog-verb");
        assertEquals(Session.Register.DONE, sheet(site.id()).session().register());
        assertEquals(new Today(), house.here());
    }

    @Test
    void whatWasClosedByMistakeIsReopenedOnItsSheetAndCancelledOnItsPlan() {
        openSheet(site.id());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        house.go(new SessionPlan(site.id()));
        fire("#sheet");
        assertEquals(new SessionSheet(site.id()), house.here());
        fire("#reopen");
        house.assertShown("The register is open again.");
        assertFalse(robot.lookup("#reopen").query().isVisible());
        house.go(new SessionPlan(site.id()));
        house.assertShown("Cancel this session");
    }

    @Test
    void aScheduleConflictIsSaidOnTodayOnThePlanAndOnTheSheet() {
        keepApart();
        house.go(new Today());
        house.assertShown("Schedule conflict: change the plan");
        house.go(new SessionPlan(site.id()));
        house.assertShown("Schedule conflict among the people expected. Plan it for one group");
        nobodyIsNamed();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        house.assertShown("This change does not solve the conflict");
        robot.type(KeyCode.ENTER);
        house.settle();
        assertFalse(house.shows("Changed."));
        openSheet(site.id());
        house.assertShown("Schedule conflict among the people expected. Speak to the colleague who planned this");
    }

    @Test
    void theWeekAndTheMonthMarkAScheduleConflict() {
        for (var place : List.of(new Week(Site.TODAY), new Month(Site.TODAY))) {
            house.go(place);
            assertTrue(robot.lookup(".schedule-conflict").queryAll().isEmpty(), "may meet");
        }
        keepApart();
        for (var place : List.of(new Week(Site.TODAY), new Month(Site.TODAY))) {
            house.go(place);
            assertEquals(2, robot.lookup(".schedule-conflict").queryAll().size(), "today and tomorrow");
            house.assertShown("Schedule conflict");
            nobodyIsNamed();
        }
    }

    /// The screen is a new one then, and restores what was half typed.
    @Test
    void whoGoesAgainToWhereSheIsKeepsWhatIsHalfTyped() {
        house.go(new Planning(Site.TODAY));
        onScreen(() -> {
            robot.lookup("#room").queryAs(ComboBox.class).getEditor().setText("Blue room");
            return true;
        });
        house.go(new Planning(Site.TODAY));
        assertEquals("Blue room", robot.lookup("#room").queryAs(ComboBox.class).getEditor().getText());
    }

    @Test
    void theFirstTickAsksAndNoIsTheDefault() {
        keepApart();
        openSheet(site.id());
        robot.type(KeyCode.SPACE);
        house.settle();
        house.assertShown("Mark as here anyway?", "0 of 12");
        robot.type(KeyCode.ENTER);
        house.settle();
        house.assertShown("0 of 12");
        assertEquals(0, sheet(site.id()).here());
        press(KeyCode.CONTROL, KeyCode.A);
        fire("#dialog-verb");
        house.assertShown("12 of 12");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals(12, sheet(site.id()).here(), "told once, she goes on");
    }

    private void nobodyIsNamed() {
        for (var her : site.twelve) {
            assertFalse(house.shows(her.card().toString()) || house.shows(her.roomName().orElseThrow()));
        }
    }

    private void keepApart() {
        house.inHouse(open -> open.participants().keptApart().keep(site.twelve.get(0).id(),
                site.twelve.get(1).card().toString()));
    }

    private SessionId session(int days) {
        var day = Site.TODAY.plusDays(days);
        return house.inHouse(open -> open.calendar().titles(day, day)).getFirst().id();
    }

    private void openSheet(SessionId id) {
        house.go(new SessionSheet(id));
        onScreen(() -> {
            robot.from(house.stage().getScene().getRoot()).lookup(".tick-tile").<Node>query().requestFocus();
            return true;
        });
    }

    private void fire(String id) {
        onScreen(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return true;
        });
        house.settle();
    }

    private void press(KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        house.settle();
    }

    private AttendanceSheet sheet(SessionId id) {
        return house.inHouse(open -> open.sessions().sheet(id));
    }
}
