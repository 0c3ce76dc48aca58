package org.daybook.training;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The register of trainings on the screen, on a real encrypted store.
class TrainingScreenTest {
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).people().rooms(SessionsFeature.class, TrainingFeature.class);
    private final Hand robot = new Hand();

    @Test
    void aTrainingIsAddedCorrectedDeletedAndStandsOnTodayWhenItRunsOut() {
        house.go(new TrainingPlace());
        press("#training-save");
        assertTrue(house.words().contains("Choose a topic."), () -> house.words().toString());
        topic(TrainingTopic.FIRST_AID);
        type("#training-on", "1/11");
        type("#training-hours", "6");
        type("#training-by", "Red house");
        press("#certificate-yes");
        type("#training-kept-at", "grey folder");
        type("#training-valid-until", "+10");
        house.go(new Today());
        house.go(new TrainingPlace());
        press("#training-save");
        assertTrue(house.words().contains("The training is added."), () -> house.words().toString());
        assertEquals(1, lines());
        press("#training-save");
        assertEquals(1, lines(), "the form is empty again");
        house.go(new Today());
        assertTrue(house.words().stream().anyMatch(word -> word.contains("MR  ·  Psychological first aid")),
                () -> house.words().toString());
        press("#see-training");
        named("Edit: MR  ·  Psychological first aid");
        type("#training-valid-until", "");
        house.go(new Today());
        house.go(new TrainingPlace());
        press("#training-save");
        assertTrue(house.words().contains("The training is changed."), () -> house.words().toString());
        house.go(new Today());
        assertTrue(house.words().stream().noneMatch(word -> word.contains("Psychological first aid")));
        house.go(new TrainingPlace());
        named("Delete: MR  ·  Psychological first aid");
        assertEquals(0, lines());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(1, lines(), "taken back by Ctrl+Z");
    }

    /// A refusal of the second press would remove the undo of the first.
    @Test
    void whatIsDeletedByTwoPressesComesBack() {
        house.go(new TrainingPlace());
        topic(TrainingTopic.FIRST_AID);
        type("#training-on", "1/11");
        type("#training-hours", "6");
        press("#training-save");
        onScreen(() -> {
            var delete = house.stage().getScene().getRoot().lookupAll(".button").stream().map(ButtonBase.class::cast)
                    .filter(one -> "Delete: MR  ·  Psychological first aid".equals(one.getAccessibleText())).findFirst()
                    .orElseThrow();
            delete.fire();
            delete.fire();
            return true;
        });
        house.settle();
        assertEquals(0, lines());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        house.settle();
        assertEquals(1, lines());
    }

    /// She deletes the row that she is correcting, and saves: what she typed is offered for a new one.
    @Test
    void whatIsDeletedWhileItIsCorrectedIsOfferedAgain() {
        house.go(new TrainingPlace());
        topic(TrainingTopic.FIRST_AID);
        type("#training-on", "1/11");
        type("#training-hours", "6");
        press("#training-save");
        named("Edit: MR  ·  Psychological first aid");
        type("#training-by", "Red house");
        named("Delete: MR  ·  Psychological first aid");
        press("#training-save");
        press("#met-anew");
        assertEquals("Red house", onScreen(() -> ((TextInputControl) node("#training-by")).getText()));
        assertTrue(onScreen(() -> node("#training-by").isFocused()), "it is in view");
        robot.type(KeyCode.S);
        assertEquals("Red houses", onScreen(() -> ((TextInputControl) node("#training-by")).getText()),
                "the next key deletes none of it");
        topic(TrainingTopic.FIRST_AID);
        type("#training-on", "1/11");
        type("#training-hours", "6");
        press("#training-save");
        assertEquals(1, lines());
    }

    private int lines() {
        return house.inHouse(open -> open.trainings().page().lines().size());
    }

    @SuppressWarnings("unchecked")
    private void topic(TrainingTopic chosen) {
        onScreen(() -> {
            ((ComboBox<TrainingTopic>) node("#training-topic")).setValue(chosen);
            return true;
        });
    }

    private void type(String field, String text) {
        onScreen(() -> {
            ((TextInputControl) node(field)).setText(text);
            return true;
        });
    }

    private void named(String spoken) {
        onScreen(() -> {
            var buttons = house.stage().getScene().getRoot().lookupAll(".button").stream()
                    .filter(one -> spoken.equals(one.getAccessibleText())).toList();
            assertEquals(1, buttons.size(), spoken);
            ((ButtonBase) buttons.getFirst()).fire();
            return true;
        });
        house.settle();
    }

    private void press(String button) {
        onScreen(() -> {
            if (node(button) instanceof ButtonBase one) {
                one.fire();
            }
            return true;
        });
        house.settle();
    }

    private Node node(String query) {
        return Objects.requireNonNull(house.stage().getScene().lookup(query), query);
    }
}
