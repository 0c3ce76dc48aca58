package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A sidebar, and a page with rows that are built anew whenever something is done to one of them.
@ExtendWith(ApplicationExtension.class)
class FocusKeptTest {
    @SuppressWarnings("NullAway.Init") // filled before each test
    private VBox rows;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private StackPane centre;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Button today;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private HBox tools;

    @Start
    private void start(Stage shown) {
        rows = new VBox();
        today = button("today");
        centre = new StackPane(new VBox(button("add"), rows));
        tools = new HBox(button("settings"));
        var frame = new HBox(today, tools, centre);
        var root = new StackPane(frame);
        FocusKept.keep(frame, centre, () -> false);
        var scene = new Scene(root, 400, 300);
        build("a", "b", "c");
        shown.setScene(scene);
        shown.show();
        shown.requestFocus();
    }

    private void build(String... names) {
        rows.getChildren().setAll(Stream.of(names).map(this::row).toList());
    }

    private Node row(String name) {
        return new HBox(new Label(name), button("print " + name), button("delete " + name));
    }

    private static Button button(String text) {
        return new Button(text);
    }

    @Test
    void aRowBuiltAnewKeepsTheFocusOnTheSameButton(FxRobot robot) {
        focus(robot, 1, 2);
        robot.interact(() -> build("a", "b", "c"));
        assertEquals("delete b", focused(robot));
    }

    @Test
    void afterADeletionTheNextRowHasIt(FxRobot robot) {
        focus(robot, 1, 2);
        robot.interact(() -> build("a", "c"));
        assertEquals("delete c", focused(robot));
        robot.interact(() -> build("a"));
        assertEquals("delete a", focused(robot));
    }

    @Test
    void anEmptyListLeavesItOnThePage(FxRobot robot) {
        focus(robot, 0, 1);
        robot.interact(() -> rows.getChildren().setAll(new Label("nothing yet")));
        assertEquals("add", focused(robot));
    }

    @Test
    void whoeverGoesToTheSidebarStaysThere(FxRobot robot) {
        focus(robot, 0, 1);
        robot.interact(today::requestFocus);
        robot.interact(() -> build("a"));
        assertEquals("today", focused(robot));
        robot.type(KeyCode.SHIFT);
        assertEquals("today", focused(robot));
    }

    @Test
    void anotherPageHasItAsSoonAsItWasRead(FxRobot robot) {
        focus(robot, 0, 1);
        var other = new VBox(new Label("one moment"));
        robot.interact(() -> centre.getChildren().setAll(List.of(other)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> other.getChildren().setAll(button("first"), button("second")));
        assertEquals("first", focused(robot));
    }

    /// As from a button in the header, which the next page does not have.
    @Test
    void aPageOpenedFromBesideThePageHasIt(FxRobot robot) {
        robot.interact(tools.getChildren().getFirst()::requestFocus);
        robot.interact(() -> {
            tools.getChildren().clear();
            centre.getChildren().setAll(List.of(new VBox(button("first"))));
        });
        assertEquals("first", focused(robot));
    }

    @Test
    void aPageThatChoosesItsOwnFocusHasIt(FxRobot robot) {
        focus(robot, 0, 1);
        var second = button("second");
        robot.interact(() -> {
            centre.getChildren().setAll(List.of(new VBox(button("first"), second)));
            second.requestFocus();
        });
        assertEquals("second", focused(robot));
    }

    private void focus(FxRobot robot, int row, int child) {
        robot.interact(() -> ((HBox) rows.getChildren().get(row)).getChildren().get(child).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The focus moves after the layout that follows a change.
    private String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Waits.forLayout(centre.getScene());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(centre.getScene().getRoot()).lookup((Node node) -> node == centre.getScene().getFocusOwner())
                .queryAs(Button.class).getText();
    }
}
