package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The frame in a real scene.
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final Gallery gallery = new Gallery(Locale.UK, GalleryPlace.Page.TODAY);

    @Start
    private void start(Stage stage) {
        stage.setScene(gallery.scene(1366, 736));
        stage.show();
        // Another test may have given this window a size of its own.
        stage.sizeToScene();
    }

    @AfterEach
    void close() {
        gallery.background.close();
    }

    @Test
    void showsWhereOneIsAndMarksTheRoom(FxRobot robot) {
        assertEquals("Wednesday 25 November", title(robot));
        robot.clickOn(room(robot, "Sessions"));
        assertEquals("Italian A1, group 3", title(robot));
        assertTrue(room(robot, "Sessions").isSelected());
        assertFalse(room(robot, "Today").isSelected());
    }

    @Test
    void goesBackByKeyAndByRoomNumber(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertEquals("Welcome someone new", title(robot));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals("Wednesday 25 November", title(robot));
    }

    @Test
    void hidesByF9WhateverHasTheFocus(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertTrue(robot.lookup(".search-field").query().isFocused());
        robot.type(KeyCode.F9);
        robot.type(KeyCode.F1).type(KeyCode.F9);
        assertEquals(2, gallery.hidden);
    }

    @Test
    void listsItsKeysAndEscLeadsOut(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(gallery.dialogs.isOpen());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals("Wednesday 25 November", title(robot));
        robot.type(KeyCode.ESCAPE);
        assertFalse(gallery.dialogs.isOpen());
    }

    @Test
    void helpIsSearchedAndTheFocusComesBack(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.type(KeyCode.F1);
        robot.write("recovery");
        assertTrue(robot.lookup(".help-page").query().lookupAll(".label").stream()
                .anyMatch(label -> ((javafx.scene.control.Label) label).getText().equals("Recovery kit")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(gallery.dialogs.isOpen());
        assertTrue(robot.lookup(".search-field").query().isFocused());
    }

    @Test
    void theHarmlessButtonHasTheFocusAndTabStaysInside(FxRobot robot) {
        var answers = new int[1];
        robot.interact(() -> gallery.dialogs.ask(new Question("Freeze?", "It stays so.", "Lock quarter", "Cancel",
                Question.Weight.FREEZES), () -> answers[0]++));
        assertEquals("Cancel", focused(robot));
        robot.type(KeyCode.TAB);
        assertEquals("Lock quarter", focused(robot));
        robot.type(KeyCode.TAB);
        assertEquals("Cancel", focused(robot));
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, answers[0]);
        assertFalse(gallery.dialogs.isOpen());
    }

    @Test
    void speaksAnotherLanguageWithoutARestart(FxRobot robot) {
        robot.clickOn(room(robot, "People"));
        robot.interact(() -> gallery.texts.speak(Locale.ITALY));
        assertEquals("Accogliere una persona nuova", title(robot));
        assertTrue(room(robot, "Persone").isSelected());
    }

    @Test
    void keepsOnlyTheIconsWhereThereIsLittleRoom(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertEquals(125, gallery.look.zoomProperty().get());
        assertTrue(frame(robot).getPseudoClassStates().contains(PseudoClass.getPseudoClass("compact")));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertFalse(frame(robot).getPseudoClassStates().contains(PseudoClass.getPseudoClass("compact")));
    }

    @Test
    void aRefusalIsOneSentenceUntilTheNextAction(FxRobot robot) {
        robot.interact(() -> gallery.background.run(() -> {
            throw new Refusal("gallery.role");
        }, _ -> {}));
        WaitForAsyncUtils.waitForFxEvents();
        waitUntilShown(robot);
        assertEquals("Coordinator", robot.lookup(".message-line > .label").queryAs(Label.class).getText());
        robot.clickOn(room(robot, "Paths"));
        assertFalse(robot.lookup(".message-line").query().isVisible());
    }

    @Test
    void everyMeasureFollowsTheLook(FxRobot robot) {
        assertEquals(36, robot.lookup(".hide-button").query().getBoundsInLocal().getHeight(), 1);
        assertEquals(60, robot.lookup(".header").query().getBoundsInLocal().getHeight(), 0.5);
        assertEquals(196, robot.lookup(".sidebar").query().getBoundsInLocal().getWidth(), 0.5);
        assertEquals(32, robot.lookup(".status-line").query().getBoundsInLocal().getHeight(), 0.5);
        assertEquals("Noto Sans", robot.lookup(".page-title").queryAs(Label.class).getFont().getFamily());
    }

    private static void waitUntilShown(FxRobot robot) {
        try {
            WaitForAsyncUtils.waitFor(5, java.util.concurrent.TimeUnit.SECONDS,
                    () -> robot.lookup(".message-line").query().isVisible());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static Node frame(FxRobot robot) {
        return robot.lookup(".frame").query();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".page-title").queryAs(Label.class).getText();
    }

    private static String focused(FxRobot robot) {
        return ((javafx.scene.control.Button) robot.lookup(".window").query().getScene().getFocusOwner()).getText();
    }

    private static ToggleButton room(FxRobot robot, String word) {
        return robot.lookup(".room").queryAllAs(ToggleButton.class).stream()
                .filter(entry -> entry.getText().equals(word)).findFirst().orElseThrow();
    }
}
