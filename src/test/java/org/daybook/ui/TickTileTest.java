package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A tick tile in a real scene.
@ExtendWith(ApplicationExtension.class)
class TickTileTest {
    @Test
    void aTileThatWasWideBecomesNarrowAgain() {
        var tile = onScreen(() -> new TickTile("Brisa", "", Optional.of(PictureMark.SUN)));
        var stage = onScreen(() -> {
            var window = new Stage();
            window.setScene(new Scene(new StackPane(tile), 900, 200));
            new Appearance().dress(window.getScene());
            window.show();
            return window;
        });
        ScreenHouse.drawn(stage);
        assertEquals(900, tile.getWidth());
        onScreen(() -> {
            stage.setWidth(400);
            return true;
        });
        ScreenHouse.drawn(stage);
        assertEquals(onScreen(() -> stage.getScene().getWidth()), tile.getWidth());
        onScreen(() -> {
            stage.hide();
            return true;
        });
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }
}
