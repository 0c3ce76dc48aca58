package org.daybook.staff;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a manager saw before a colleague works with girls, on her page, on a real encrypted store.
class ClearanceScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new TeamPlace()).rooms(StaffFeature.class);
    private final Hand robot = new Hand();

    @Test
    void whatWasSeenIsMarkedTakenBackAndAskedForBeforeSheIsTrusted() {
        var me = house.inHouse(open -> open.team().me().id());
        house.go(new ColleaguePlace(me));
        assertTrue(house.words().contains("Criminal record certificate (certificato del casellario giudiziale)"),
                "as the country calls it");
        press("#clearance-require");
        assertTrue(house.words().contains("Nobody has all three documents yet. Record them first."));
        mark(Requirement.CRIMINAL_RECORD, "");
        assertTrue(house.words().contains("Type a later day, for example 3/11/2027."), "it runs out");
        mark(Requirement.CRIMINAL_RECORD, "+300");
        mark(Requirement.CODE_OF_CONDUCT, "");
        mark(Requirement.CONFIDENTIALITY, "");
        press("#clearance-require");
        assertTrue(house.words().contains("Required from today."), () -> house.words().toString());
        delete("Delete: Code of conduct");
        assertEquals(2, seen(me));
        trust();
        assertTrue(house.words().contains("First record her three documents below."), () -> house.words().toString());
        assertEquals(false, onScreen(() -> ((CheckBox) node("#girls")).isSelected()), "the tick is not there");
        mark(Requirement.CODE_OF_CONDUCT, "");
        assertEquals(3, seen(me));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(2, seen(me), "taken back by Ctrl+Z");
    }

    private int seen(StaffId who) {
        return house.inHouse(open -> open.clearances().page(who).lines().size());
    }

    @SuppressWarnings("unchecked")
    private void mark(Requirement what, String until) {
        onScreen(() -> {
            ((ComboBox<Requirement>) node("#clearance-requirement")).setValue(what);
            ((TextInputControl) node("#clearance-seen-on")).setText("+0");
            ((TextInputControl) node("#clearance-valid-until")).setText(until);
            return true;
        });
        press("#clearance-record");
    }

    private void trust() {
        onScreen(() -> {
            ((CheckBox) node("#girls")).fire();
            return true;
        });
        house.settle();
    }

    private void delete(String spoken) {
        onScreen(() -> {
            house.stage().getScene().getRoot().lookupAll(".button").stream()
                    .filter(one -> Optional.of(spoken).equals(Optional.ofNullable(one.getAccessibleText())))
                    .findFirst().map(ButtonBase.class::cast).orElseThrow().fire();
            return true;
        });
        house.settle();
    }

    private void press(String button) {
        onScreen(() -> {
            ((ButtonBase) node(button)).fire();
            return true;
        });
        house.settle();
    }

    private Node node(String query) {
        return Objects.requireNonNull(house.stage().getScene().lookup(query), query);
    }
}
