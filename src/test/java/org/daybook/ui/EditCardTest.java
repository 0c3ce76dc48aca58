package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two cards on a page: the first is edited, with a list as its first field; the second is only read.
@ExtendWith(ApplicationExtension.class)
class EditCardTest {
    private final AtomicReference<String> stored = new AtomicReference<>("until Monday");

    @Start
    private void start(Stage stage) {
        var texts = new Texts(Locale.UK);
        var page = new SectionedPage(texts);
        page.add(new PageSection("Legal status", "fth-file-text", () -> new EditCard(texts, "Legal status",
                () -> new Label(stored.get())).linkId("edit").edits(this::form)).id("status"));
        page.add(new PageSection("Team", "fth-users", () -> new EditCard(texts, "Team", () -> new Label("MR")))
                .id("team"));
        var scene = new Scene(new StackPane(page), 1366, 600);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private EditCard.Form form() {
        var list = new ComboBox<String>();
        list.setId("list");
        list.getItems().setAll(List.of("one", "two"));
        var words = new TextField(stored.get());
        words.setId("words");
        return new EditCard.Form(new VBox(list, words), list::requestFocus, () -> stored.set(words.getText()));
    }

    @Test
    void f4TurnsItIntoFieldsAndEscBack(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        var list = robot.lookup("#list").queryAs(ComboBox.class);
        assertTrue(list.isFocused());
        assertFalse(list.isShowing(), "the key that led there does not open the list");
        assertEquals("Done", robot.lookup("#edit").queryAs(Hyperlink.class).getText());
        robot.type(KeyCode.TAB).write("!");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#words").tryQuery().isEmpty());
        assertTrue(String.valueOf(stored.get()).contains("!"), "what was typed is saved as it turns back");
        assertTrue(robot.lookup((Label label) -> label.getText().equals(stored.get())).tryQuery().isPresent());
        assertTrue(robot.lookup("#edit").query().isFocused());
        assertEquals("Edit, Legal status", robot.lookup("#edit").query().getAccessibleText());
    }

    @Test
    void f4DoesSoFromWhereverTheFocusIs(FxRobot robot) {
        robot.interact(() -> robot.lookup("#index-status").query().requestFocus());
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#list").query().isFocused());
    }

    @Test
    void helpListsTheKeysOfThePage(FxRobot robot) {
        assertEquals(List.of(new HearsKeys.Heard("Alt 1–2", "ui.key.section"),
                new HearsKeys.Heard("F4", "ui.key.edit")),
                HearsKeys.inside(robot.lookup(".root").query()));
    }

    @Test
    void aCardThatIsOnlyReadHasNoLink(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#words").tryQuery().isEmpty());
        assertTrue(robot.lookup("#team").query().isFocused(), "its section takes the focus as a whole");
        assertEquals(1, robot.lookup(".edit-link").queryAll().size());
    }
}
