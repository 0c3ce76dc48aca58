package org.daybook.exchange;

import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.daybook.paths.Path;
import org.daybook.paths.PathsFeature;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.Unsaved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet of paper is typed by keys alone, locked half-way, gone on with, saved and taken back.
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
        says("This date lies ahead.");
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

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).<javafx.scene.control.ButtonBase>query().fire();
            return true;
        });
        house.settle();
    }
}
