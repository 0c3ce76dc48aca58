package org.daybook.ui;

import static org.daybook.testing.ScreenHouse.onScreen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.Hand;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// A list of rooms that fits, a search, and a long page on which nothing takes the focus.
@ExtendWith(ApplicationExtension.class)
class ScrollKeysTest {
    /// @param room in a pane that has nothing to scroll
    private record Shown(Stage stage, Dialogs dialogs, Button room, TextField search, ScrollPane page) {}

    private final Hand robot = new Hand();
    private Optional<Shown> shown = Optional.empty();

    @BeforeEach
    void aWindow() {
        onScreen(() -> {
            var room = new Button("Reports");
            var search = new TextField("Amina");
            var page = longText(2000);
            page.setPrefWidth(300);
            page.setMinHeight(260);
            var dialogs = new Dialogs(new Texts(Locale.ENGLISH));
            dialogs.behind(new HBox(new ScrollPane(new VBox(room)), new VBox(search, page)));
            var stage = new Stage();
            stage.setScene(new Scene(dialogs.root(), 500, 300));
            stage.show();
            stage.requestFocus();
            shown = Optional.of(new Shown(stage, dialogs, room, search, page));
            return true;
        });
        Waits.forEvents();
    }

    @AfterEach
    void closed() {
        onScreen(() -> {
            shown.ifPresent(one -> one.stage().hide());
            return true;
        });
    }

    @Test
    void whoStandsInTheListOfRoomsReadsThePageToItsEndAndBack() {
        focused(shown().room());
        robot.type(KeyCode.PAGE_DOWN);
        double first = at();
        assertTrue(first > 0 && first < 0.5, "by less than a window: " + first);
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(at() > first, "and on");
        robot.type(KeyCode.PAGE_UP);
        assertEquals(first, at(), 0.001);
        robot.type(KeyCode.END);
        assertEquals(1, at());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(1, at(), "no further than the end");
        robot.type(KeyCode.HOME);
        assertEquals(0, at());
    }

    @Test
    void aNarrowListAroundTheFocusComesBeforeTheWiderPage() {
        var inside = onScreen(() -> {
            var own = new Button("Open");
            var list = new ScrollPane(new VBox(own, new Label("line\n".repeat(90))));
            list.setPrefWidth(60);
            ((HBox) shown().page().getParent().getParent()).getChildren().add(list);
            list.applyCss();
            own.requestFocus();
            return list;
        });
        Waits.forEvents();
        robot.type(KeyCode.PAGE_DOWN);
        Waits.forEvents();
        assertTrue(onScreen(inside::getVvalue) > 0);
        assertEquals(0, at());
    }

    @Test
    void withTheFocusNowhereThePageScrollsToo() {
        focused(shown().dialogs().root());
        robot.type(KeyCode.END);
        assertEquals(1, at());
    }

    @Test
    void aFieldKeepsItsOwnKeys() {
        focused(shown().search());
        robot.type(KeyCode.END);
        assertEquals(0, at(), "the end of what is typed");
        assertEquals(5, (int) onScreen(() -> shown().search().getCaretPosition()));
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(at() > 0, "a field of one line has no pages");
    }

    @Test
    void behindADialogNothingScrolls() {
        var inside = onScreen(() -> {
            var text = longText(900);
            text.setPrefHeight(120);
            shown().dialogs().tell("Help", text);
            return text;
        });
        Waits.forEvents();
        robot.type(KeyCode.END);
        assertEquals(1, onScreen(inside::getVvalue), "what the dialog says");
        assertEquals(0, at(), "the page behind it");
    }

    @Test
    void whatShiftAndControlMeanElsewhereScrollsNothing() {
        focused(shown().room());
        robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.END);
        assertEquals(0, at());
    }

    private static ScrollPane longText(double height) {
        var text = new Label("read");
        text.setMinHeight(height);
        text.setMinWidth(Region.USE_PREF_SIZE);
        return new ScrollPane(text);
    }

    private void focused(Node node) {
        onScreen(() -> {
            node.requestFocus();
            return true;
        });
        Waits.forEvents();
    }

    private double at() {
        Waits.forEvents();
        return onScreen(() -> shown().page().getVvalue());
    }

    private Shown shown() {
        return shown.orElseThrow();
    }
}
