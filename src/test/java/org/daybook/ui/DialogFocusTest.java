package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.daybook.participants.PeopleList;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A dialog has the focus from the moment it opens, on the harmless answer: continued typing reaches it.
class DialogFocusTest {
    private static final Question QUESTION = new Question("Title", "Sentence", "Do it", "Save",
            Question.Weight.DESTROYS);

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new PeopleList("")).people();
    private final Hand robot = new Hand();

    @Test
    void aQuestionBeginsOnTheHarmlessAnswer() {
        assertEquals("dialog-keep", opened(() -> house.ui().dialogs().ask(QUESTION, () -> {})));
    }

    @Test
    void whatIsOnlySaidBeginsOnItsButton() {
        assertEquals("dialog-close", opened(() -> house.ui().dialogs().tell("Title", "Sentence")));
    }

    @Test
    void aFormBeginsInItsFirstField() {
        assertEquals("first", opened(() -> {
            var field = new TextField();
            field.setId("first");
            house.ui().dialogs().form(QUESTION, field, _ -> {});
        }));
    }

    /// JavaFX draws the focus ring only after keyboard navigation.
    @Test
    void tabGoesRoundInItAndIsSeen() {
        opened(() -> house.ui().dialogs().ask(QUESTION, () -> {}));
        robot.type(KeyCode.TAB);
        assertEquals("dialog-verb", onScreen(this::id));
        assertTrue(onScreen(() -> focused().isFocusVisible()), "its ring");
        robot.type(KeyCode.TAB);
        assertEquals("dialog-keep", onScreen(this::id));
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals("dialog-verb", onScreen(this::id));
    }

    @Test
    void tabDoesNotLeaveTheDialogInFrontOfAnother() {
        opened(() -> house.ui().dialogs().ask(QUESTION, () -> {}));
        opened(() -> house.ui().dialogs().tell("Title", "Sentence"));
        robot.type(KeyCode.TAB);
        assertEquals("dialog-close", onScreen(this::id));
        robot.type(KeyCode.ESCAPE);
        house.settle();
        assertEquals("dialog-keep", onScreen(this::id), "back in the one behind");
        robot.type(KeyCode.TAB);
        assertEquals("dialog-verb", onScreen(this::id));
    }

    @Test
    void whenItClosesTheFocusIsWhereItWas() {
        var before = focused();
        opened(() -> house.ui().dialogs().ask(QUESTION, () -> {}));
        onScreen(() -> {
            house.ui().dialogs().close();
            return true;
        });
        house.settle();
        assertEquals(before, focused());
    }

    /// Returns what has the focus immediately, and still has it once everything was drawn.
    private String opened(Runnable dialog) {
        var atOnce = onScreen(() -> {
            dialog.run();
            return id();
        });
        house.settle();
        assertEquals(atOnce, onScreen(this::id));
        return atOnce;
    }

    private String id() {
        return Optional.ofNullable(house.stage().getScene().getFocusOwner()).map(Node::getId).orElse("nothing");
    }

    private Node focused() {
        return onScreen(() -> house.stage().getScene().getFocusOwner());
    }
}
