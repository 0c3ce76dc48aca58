package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.daybook.testing.Waits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard focus is moved to, also by an answer that arrives before its part of the screen is drawn, or after it was
/// left.
@ExtendWith(ApplicationExtension.class)
class FocusRoundTest {
    /// A part with two fields, and a button elsewhere.
    private record Nodes(TextField first, TextField second, VBox part, Button elsewhere) {}

    private static Nodes nodes() {
        return onScreen(() -> {
            var first = new TextField();
            var second = new TextField();
            return new Nodes(first, second, new VBox(first, second), new Button());
        });
    }

    @Test
    void aPartThatIsShownTakesTheFocusAtOnce() {
        var here = nodes();
        show(here.elsewhere(), here.part());
        onScreen(() -> lead(here.elsewhere()));
        onScreen(() -> lead(here.part()));
        assertTrue(onScreen(here.first()::isFocused));
        onScreen(() -> focus(here.second()));
        onScreen(() -> lead(here.part()));
        assertTrue(onScreen(here.second()::isFocused), "whoever is there already stays");
    }

    @Test
    void aPartThatIsNotYetShownTakesItWhenItIs() throws TimeoutException {
        var here = nodes();
        var root = show(here.elsewhere());
        onScreen(() -> lead(here.part()));
        assertFalse(onScreen(here.first()::isFocused));
        onScreen(() -> root.getChildren().add(here.part()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(here.first()::isFocused));
    }

    @Test
    void aPartThatWasLeftTakesNothingFromWhereSheIsNow() {
        var here = nodes();
        var root = show(here.elsewhere(), here.part());
        onScreen(() -> root.getChildren().remove(here.part()));
        onScreen(() -> focus(here.elsewhere()));
        onScreen(() -> {
            FocusRound.turn(List.of(here.part()), false);
            return lead(here.part());
        });
        Waits.forEvents();
        assertTrue(onScreen(here.elsewhere()::isFocused));
        assertEquals(List.of(here.elsewhere()), root.getChildren());
    }

    private static boolean lead(javafx.scene.Node to) {
        FocusRound.lead(to);
        return true;
    }

    private static boolean focus(javafx.scene.Node on) {
        on.requestFocus();
        return true;
    }

    private static Pane show(javafx.scene.Node... nodes) {
        return onScreen(() -> {
            var root = new VBox(nodes);
            var stage = new Stage();
            stage.setScene(new Scene(root, 300, 200));
            stage.show();
            stage.requestFocus();
            return root;
        });
    }

    private static <T> T onScreen(java.util.function.Supplier<T> work) {
        return ScreenHouse.onScreen(work);
    }
}
