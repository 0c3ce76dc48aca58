package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GrantsScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new GrantsPlace()).rooms(ReportsFeature.class);

    /// What is missing is said; a grant is added, stands in the list with its target, and can be taken back.
    @Test
    void aGrantIsTypedOnce() {
        assertTrue(house.words().contains("No grants yet. Add the first one here."), house.words().toString());
        fire("#grant-save");
        assertTrue(house.words().contains("Type a name of up to 80 characters."), house.words().toString());
        type("#grant-name", "AMIF 2026");
        type("#grant-first", "01/04/2026");
        type("#grant-last", "31/03/2028");
        type("#grant-target", "120");
        ScreenHouse.onScreen(() -> {
            ((CheckBox) ((VBox) house.stage().getScene().lookup("#grant-paid")).getChildren().getFirst())
                    .setSelected(true);
            return true;
        });
        fire("#grant-save");
        assertTrue(house.words().contains("Grant added."), house.words().toString());
        assertTrue(house.words().stream().anyMatch(words -> words.contains("target 120")), house.words().toString());
        var grant = house.inHouse(open -> open.reports().grants().all()).getFirst().grant();
        assertEquals(Set.of(org.daybook.paths.Path.PERSONAL_DEVELOPMENT.code()), grant.parts());
        assertEquals("2026-04 2028-03", grant.first() + " " + grant.last());
    }

    private void type(String id, String words) {
        ScreenHouse.onScreen(() -> {
            ((TextField) house.stage().getScene().lookup(id)).setText(words);
            return true;
        });
    }

    private void fire(String id) {
        ScreenHouse.onScreen(() -> {
            ((Button) house.stage().getScene().lookup(id)).fire();
            return true;
        });
        house.settle();
        house.settle();
    }
}
