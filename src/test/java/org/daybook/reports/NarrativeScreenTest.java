package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import org.daybook.base.Quarter;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NarrativeScreenTest {
    private static final Quarter THIRD = new Quarter(2026, 3);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new NarrativePlace(THIRD)).rooms(ReportsFeature.class);

    @Test
    void whatWasSavedIsLookedThroughAndKeptWithAReason() {
        house.settle();
        type("#done", "We held groups. One person found work.");
        press("#save");
        assertTrue(house.words().contains("“One person”: about one person alone"), house.words().toString());
        assertTrue(house.words().contains("One person found work."));
        ScreenHouse.onScreen(() -> {
            ((MenuButton) house.stage().getScene().lookup("#lines .menu-button")).getItems().getFirst().fire();
            return true;
        });
        house.settle();
        house.settle();
        assertTrue(house.words().contains("Kept: It means no person"), house.words().toString());
        press("#ask-reading");
        assertTrue(house.words().contains("A colleague is asked. She signs in and opens this page."),
                house.words().toString());
        house.go(new QuarterReport(java.util.Optional.of(THIRD)));
        house.go(new NarrativePlace(THIRD));
        assertEquals("We held groups. One person found work.", ScreenHouse
                .onScreen(() -> ((TextArea) house.stage().getScene().lookup("#done")).getText()));
    }

    private void type(String where, String words) {
        ScreenHouse.onScreen(() -> {
            ((TextArea) house.stage().getScene().lookup(where)).setText(words);
            return true;
        });
    }

    private void press(String what) {
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup(what)).fire();
            return true;
        });
        house.settle();
        house.settle();
    }
}
