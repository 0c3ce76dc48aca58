package org.daybook.training;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.daybook.base.TypedDate;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.site.OpenSite;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.ui.PaperTray;
import org.daybook.ui.SortedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The register of trainings on the screen, on a real encrypted store.
class TrainingScreenTest {
    private final PaperTray paper = new PaperTray();
    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).people().rooms(SessionsFeature.class, TrainingFeature.class)
            .printing(paper);
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

    @Test
    void theRegisterIsSortedFilteredCountedAndPrinted() {
        house.inHouse(open -> {
            add(open, TrainingTopic.FIRST_AID, 3, 360);
            add(open, TrainingTopic.TRAUMA, 20, 90);
            add(open, TrainingTopic.TRAUMA, 10, 120);
            return true;
        });
        house.go(new TrainingPlace());
        assertEquals(List.of(20, 10, 3), days(), "the newest first");
        assertTrue(house.words().contains("3"), () -> house.words().toString());
        onScreen(() -> {
            table().sortByNext();
            table().sortByNext();
            return true;
        });
        assertEquals(List.of(3, 20, 10), days(), "by topic, then as before");
        choose("#training-topics", Optional.of(TrainingTopic.TRAUMA));
        assertEquals(List.of(20, 10), days());
        assertTrue(house.words().contains("2 of 3"), () -> house.words().toString());
        assertTrue(house.words().contains("2 trainings  ·  3.5 h"), () -> house.words().toString());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        house.settle();
        var page = paper.pages().getFirst().toString();
        assertTrue(page.contains("Trainings, 25 November 2026") && page.contains("MR  ·  Trauma-informed work")
                && !page.contains("first aid"), page);
        onScreen(() -> {
            table().getSelectionModel().select(1);
            table().requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        house.settle();
        assertEquals("2", onScreen(() -> ((TextInputControl) node("#training-hours")).getText()));
        choose("#training-topics", Optional.of(TrainingTopic.DIGITAL));
        assertTrue(house.words().contains("No training fits what you chose."), () -> house.words().toString());
        assertTrue(onScreen(() -> node("#training-delete").isDisabled()));
    }

    private static void add(OpenSite open, TrainingTopic topic, int day, int minutes) {
        open.trainings().add(new TrainingForm(Optional.of(open.trainings().me()),
                new TrainingForm.TypedSubject(Optional.of(topic), ""), new TypedHours(TypedHours.of(minutes)),
                TypedDate.nearest(day + "/11/2026", LocalDate.of(2026, 11, 25)), "",
                new TrainingForm.Certificate(TrainingForm.Certificate.State.NO, ""),
                TypedDate.next("", LocalDate.of(2026, 11, 25))));
    }

    private List<Integer> days() {
        return onScreen(() -> table().getItems().stream().map(one -> one.on().getDayOfMonth()).toList());
    }

    @SuppressWarnings("unchecked")
    private SortedTable<Training> table() {
        return (SortedTable<Training>) node("#trainings");
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String list, T value) {
        onScreen(() -> {
            ((ComboBox<T>) node(list)).setValue(value);
            return true;
        });
        house.settle();
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
