package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page three times as high as its window; something may appear below its end.
@ExtendWith(ApplicationExtension.class)
class FocusInViewTest {
    private static final double HEIGHT = 300;
    private static final String TWO_LINES = "Not saved yet. Save it first.";
    private static final String LONG = "What you typed in this form is not saved yet. Save it or cancel first. "
            .repeat(4);

    @SuppressWarnings("NullAway.Init") // filled before each test
    private VBox content;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private ScrollPane page;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private MessageLine line;
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Appearance look;

    @Start
    private void start(Stage shown) {
        line = new MessageLine();
        content = new VBox(space(900));
        page = new ScrollPane(content);
        var frame = new BorderPane(page);
        var bar = new MessageBar();
        var status = new HBox(bar, line);
        HBox.setHgrow(bar, Priority.ALWAYS);
        status.getStyleClass().add("status-line");
        frame.setBottom(status);
        bar.serve(frame);
        var scene = new Scene(frame, 400, HEIGHT);
        look = new Appearance();
        look.dress(scene);
        shown.setScene(scene);
        shown.sizeToScene();
        shown.show();
    }

    private static Region space(double height) {
        var space = new Region();
        space.setMinSize(300, height);
        return space;
    }

    /// As on the desk, when a card was typed and the question who collects is shown below the list.
    @Test
    void whatAppearsWithTheFocusIsScrolledTo(FxRobot robot) {
        var button = new Button("Hand over");
        robot.interact(() -> {
            content.getChildren().add(button);
            button.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(button.isFocused());
        assertTrue(isSeen(button), () -> "at " + button.localToScene(button.getBoundsInLocal()));
    }

    @Test
    void aButtonHalfOutOfSightIsNotMovedAwayFromUnderThePointer(FxRobot robot) {
        var pressed = new AtomicInteger();
        var button = new Button("Save");
        robot.interact(() -> {
            button.setOnAction(_ -> pressed.incrementAndGet());
            var first = new Button("First");
            content.getChildren().setAll(first, space(page.getViewportBounds().getHeight() - 54), button, space(900));
            first.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isSeen(button), "its lower half lies below the window");
        var at = button.localToScreen(10, 10);
        robot.moveTo(at).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(button.isFocused());
        assertEquals(0, page.getVvalue(), "while it is pressed");
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, pressed.get());
        assertTrue(isSeen(button));
    }

    @Test
    void whatIsHigherThanThePageStaysWhereItIs(FxRobot robot) {
        var list = new ListView<String>();
        robot.interact(() -> {
            list.setMinHeight(800);
            content.getChildren().setAll(space(50), list, space(400));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            page.setVvalue(0.5);
            list.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.5, page.getVvalue());
    }

    /// As when another row is to be edited while one is half typed.
    @Test
    void noMessageCoversWhatGetsTheFocus(FxRobot robot) {
        var button = new Button("Save");
        robot.interact(() -> {
            content.getChildren().addAll(button, space(900));
            line.warn(LONG);
            button.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSeen(button), () -> covered(button));
    }

    /// As when what was typed is refused.
    @Test
    void noMessageOfTwoLinesCoversWhatHasTheFocus(FxRobot robot) {
        var button = new Button("Save");
        robot.interact(() -> {
            look.zoomProperty().set(200);
            content.getChildren().addAll(button, space(900));
        });
        robot.interact(button::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> line.warn(TWO_LINES));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(line.getHeight() > ((Region) line.getParent()).getHeight(), "two lines");
        assertTrue(isSeen(button), () -> covered(button));
    }

    private String covered(Button button) {
        return "at " + button.localToScene(button.getBoundsInLocal()) + ", the message at "
                + line.localToScene(line.getBoundsInLocal());
    }

    private boolean isSeen(Button button) {
        var at = button.localToScene(button.getBoundsInLocal());
        double end = page.localToScene(page.getBoundsInLocal()).getMaxY();
        return at.getMinY() >= 0 && at.getMaxY() <= end && !(line.isVisible()
                && line.localToScene(line.getBoundsInLocal()).intersects(at));
    }
}
