package org.daybook.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.testing.ScreenHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The bar on top of every page in a real scene.
@ExtendWith(ApplicationExtension.class)
class HeaderBarTest {
    private static final double WIDE = 600;

    /// The title of a page that is loaded first comes after the page.
    @Test
    void theWayToHideStaysInTheWindowWhateverTitleComesLater() {
        var bar = ScreenHouse.onScreen(HeaderBar::new);
        var hide = ScreenHouse.onScreen(() -> new Button("Hide"));
        var stage = ScreenHouse.onScreen(() -> {
            bar.setMinWidth(0);
            bar.setLast(hide);
            bar.title().setText("Papers");
            var window = new Stage();
            window.setScene(new Scene(new StackPane(bar), WIDE, 200));
            new Appearance().dress(window.getScene());
            window.show();
            return window;
        });
        ScreenHouse.drawn(stage);
        double usual = bar.title().getFont().getSize();
        ScreenHouse.onScreen(() -> {
            bar.title().setText("Draft: assessment of the impact on data protection, 28 November 2026");
            return true;
        });
        ScreenHouse.drawn(stage);
        assertTrue(hide.localToScene(hide.getLayoutBounds()).getMaxX() <= WIDE, "the button lies in the window");
        assertTrue(bar.title().isWrapText(), "the title goes on in a second line");
        ScreenHouse.onScreen(() -> {
            bar.title().setText("Today");
            return true;
        });
        ScreenHouse.drawn(stage);
        assertEquals(usual, bar.title().getFont().getSize(), "a short one has its usual letters");
        ScreenHouse.onScreen(() -> {
            stage.hide();
            return true;
        });
    }
}
