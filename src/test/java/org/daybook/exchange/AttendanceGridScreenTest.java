package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.paths.Path;
import org.daybook.paths.PathsFeature;
import org.daybook.testing.Agreed;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet of paper is typed by keyboard alone, locked half-way, continued, saved and taken back.
class AttendanceGridScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new AttendanceGridPlace()).people()
            .rooms(ExchangeFeature.class, PathsFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aSheetIsTypedLockedHalfWaySavedAndTakenBack() {
        var olena = house.inHouse(open -> someone().called("Olena").welcomedIn(open)).card().toString();
        var amina = house.inHouse(open -> someone().called("Amina").welcomedIn(open)).card().toString();
        fire("#save-grid");
        says("Choose a path.");
        says("Add a date.");
        add("#grid-day", "4/3/2999");
        says("This date is in the future.");
        var now = house.inHouse(open -> open.typedAttendance().today());
        add("#grid-day", now.getDayOfMonth() + "/" + now.getMonthValue() + "/" + now.getYear());
        says("Tick today’s attendance in its session.");
        add("#grid-day", "4/3/2024");
        add("#grid-day", "+7");
        add("#grid-day", "11/3/2024");
        says("This date is in the list already.");
        add("#grid-woman", "ZZZZ-Z9");
        says("Nobody found.");
        add("#grid-woman", olena);
        add("#grid-woman", "Amina");
        add("#grid-woman", olena);
        says("She is in the list already.");
        says(olena + " O.");
        assertFalse(house.words().contains("Olena"), "a name is on the screen");

        var cell = robot.lookup("#mark-0-0").query();
        ScreenHouse.onScreen(() -> {
            cell.requestFocus();
            return true;
        });
        robot.type(KeyCode.P, KeyCode.A, KeyCode.E, KeyCode.P, KeyCode.UP, KeyCode.DELETE, KeyCode.X, KeyCode.P);
        assertEquals("P P E P", marks());

        var unsaved = half();
        house.reopen();
        ScreenHouse.onScreen(() -> {
            house.goOn(new AttendanceGridPlace(), unsaved);
            return true;
        });
        house.settle();
        assertEquals("P P E P", marks());
        says(amina + " A.");
        ScreenHouse.onScreen(() -> {
            robot.lookup("#grid-path").<ComboBox<Path>>query().setValue(Path.PRACTICAL_SKILLS);
            robot.lookup("#grid-title").queryTextInputControl().setText("Sewing");
            return true;
        });
        house.settle();
        fire("#save-grid");
        says("3 marks saved, 0 already here");
        assertTrue(half().isEmpty());
        assertEquals(1, house.inHouse(open -> open.imports().all()).size());
        fire("#message-undo");
        says("The import was undone. Its records are deleted.");
        assertEquals(0, house.inHouse(open -> open.imports().all()).size());
    }

    /// Nothing of a sheet is saved: all of it is still there to continue typing, with the reason.
    @Test
    void whatIsNotSavedStaysInTheGridWithTheReason() {
        var olena = house.inHouse(open -> {
            var her = someone().called("Olena").welcomedIn(open);
            open.rights().lock(her.id());
            return her.card().toString();
        });
        var amina = house.inHouse(open -> someone().called("Amina").welcomedIn(open)).card().toString();
        add("#grid-day", "4/3/2024");
        add("#grid-day", "+7");
        add("#grid-woman", olena);
        type(KeyCode.P, KeyCode.P);
        about("Sewing");
        fire("#save-grid");
        says("0 marks saved, 0 already here, 2 not saved. What was not saved is still in the list.");
        says(olena + ", 4 Mar 2024, 11 Mar 2024: This record is locked");
        assertEquals("P", ScreenHouse.onScreen(() -> mark("#mark-0-1")));
        assertFalse(half().isEmpty(), "it would be lost with a lock");
        add("#grid-woman", amina);
        type(KeyCode.DOWN, KeyCode.HOME, KeyCode.P);
        fire("#save-grid");
        says("1 mark saved, 0 already here, 2 not saved. What was not saved is still in the list.");
        assertFalse(house.words().contains(amina + " A."), "what was saved is still there");
        assertEquals("P", ScreenHouse.onScreen(() -> mark("#mark-0-1")));
        assertEquals(List.of(), house.inHouse(open -> open.imports().refused(open.imports().all().getFirst().id())));
    }

    /// A date that is typed before the screen knows the site's date is checked all the same.
    @Test
    void aDateTypedAtOnceIsMeasuredByTheSitesDate() {
        ScreenHouse.onScreen(() -> {
            house.goOn(new AttendanceGridPlace(), Unsaved.NOTHING);
            var input = robot.lookup("#grid-day").<TextField>query();
            input.setText("4/3/2024");
            input.fireEvent(new ActionEvent());
            return true;
        });
        house.settle();
        assertFalse(house.words().contains("This date is in the future."));
        add("#grid-day", "4/3/2024");
        says("This date is in the list already.");
    }

    /// Cards are joined while a grid is half typed: her row has her current card, and none of her marks is lost.
    @Test
    void marksStayWhenCardsAreJoined() {
        var one = house.inHouse(open -> someone().called("Olena").welcomedIn(open));
        var other = house.inHouse(open -> someone().called("Olena").welcomedIn(open));
        var gone = house.inHouse(open -> someone().called("Amina").welcomedIn(open));
        add("#grid-day", "4/3/2024");
        add("#grid-day", "+7");
        add("#grid-woman", one.card().toString());
        add("#grid-woman", other.card().toString());
        add("#grid-woman", gone.card().toString());
        type(KeyCode.P, KeyCode.A, KeyCode.E, KeyCode.P);
        var unsaved = half();
        house.inHouse(open -> {
            open.cardsJoined().join(other.id(), one.id());
            Agreed.erase(open, gone.id());
            return true;
        });
        ScreenHouse.onScreen(() -> {
            house.goOn(new AttendanceGridPlace(), unsaved);
            return true;
        });
        house.settle();
        says("1 person was removed from this list, because her card can no longer be found.");
        assertEquals("P P", ScreenHouse.onScreen(() -> mark("#mark-0-0") + " " + mark("#mark-0-1")));
        assertTrue(robot.lookup("#mark-1-0").tryQuery().isEmpty());
    }

    /// Choosing a woman ends the search for her, so that its audit line does not delay the next name; if it must wait, the
    /// field says so.
    @Test
    void aSearchEndsWithWhoIsTakenAndTheFieldSaysWhenToWait() {
        house.inHouse(open -> someone().called("Olena").welcomedIn(open));
        house.inHouse(open -> someone().called("Amina").welcomedIn(open));
        int before = searches();
        add("#grid-woman", "Olena");
        assertEquals(before + 1, searches());
        for (int i = before; i < 28; i++) {
            house.inHouse(open -> {
                open.typedAttendance().find("Olena");
                open.typedAttendance().searched();
                return true;
            });
        }
        add("#grid-woman", "Amina");
        says("Many searches in a short time. Wait two seconds, or type the card.");
        house.clock().move(Duration.ofSeconds(3));
        add("#grid-woman", "Amina");
        assertFalse(house.words().contains("Many searches in a short time. Wait two seconds, or type the card."));
        says(" A.");
    }

    private int searches() {
        return house.inHouse(open -> open.vault().read(tx -> tx.handle()
                .createQuery("select count(*) from audit where act = 'find-people'").mapTo(Integer.class).one()));
    }

    private Unsaved half() {
        return ScreenHouse.onScreen(() -> house.unsaved());
    }

    private String marks() {
        return ScreenHouse.onScreen(() -> String.join(" ", mark("#mark-0-0"), mark("#mark-0-1"), mark("#mark-1-0"),
                mark("#mark-1-1")));
    }

    private String mark(String cell) {
        return robot.lookup(cell).queryLabeled().getText();
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void add(String field, String words) {
        ScreenHouse.onScreen(() -> {
            var input = robot.lookup(field).<javafx.scene.control.TextField>query();
            input.setText(words);
            input.fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        house.settle();
    }

    private void type(KeyCode... keys) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#mark-0-0").query().requestFocus();
            return true;
        });
        robot.type(keys);
        house.settle();
    }

    private void about(String what) {
        ScreenHouse.onScreen(() -> {
            robot.lookup("#grid-path").<ComboBox<Path>>query().setValue(Path.PRACTICAL_SKILLS);
            robot.lookup("#grid-title").queryTextInputControl().setText(what);
            return true;
        });
        house.settle();
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).<javafx.scene.control.ButtonBase>query().fire();
            return true;
        });
        house.settle();
    }
}
