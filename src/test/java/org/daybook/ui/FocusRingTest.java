package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A button that opens a form and moves the focus into it, as *Refer* does.
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Button open;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private ComboBox<String> first;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Segments<String> answers;

    @Start
    private void start(Stage shown) {
        open = new Button("Refer");
        first = new ComboBox<>();
        answers = new Segments<>();
        answers.options(List.of("yes", "no"), word -> word);
        var scene = new Scene(new VBox(open, first, answers), 400, 300);
        new Appearance().dress(scene);
        shown.setScene(scene);
        shown.show();
        shown.requestFocus();
    }

    @Test
    void whatTheProgramFocusesAfterAKeyHasARing(FxRobot robot) {
        opening(robot, first);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(first.isFocused());
        assertTrue(hasRing(first, "focus-visible"));
        assertEquals(1, rings(), "the button has none any more");
        robot.interact(open::requestFocus);
        assertEquals(1, rings(), "it follows the focus");
    }

    @Test
    void aRowOfAnswersHasOneAroundItself(FxRobot robot) {
        opening(robot, answers.getChildren().getFirst());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(hasRing(answers, "ring"));
        robot.interact(open::requestFocus);
        assertTrue(!hasRing(answers, "ring"));
    }

    @Test
    void afterAClickThereIsNone(FxRobot robot) {
        opening(robot, first);
        robot.clickOn(open);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(first.isFocused());
        assertEquals(0, rings());
    }

    private void opening(FxRobot robot, Node target) {
        robot.interact(() -> {
            open.setOnAction(_ -> target.requestFocus());
            open.requestFocus();
        });
    }

    private long rings() {
        return List.of(open, first, answers.getChildren().getFirst()).stream()
                .filter(node -> hasRing(node, "focus-visible")).count();
    }

    private static boolean hasRing(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }
}
