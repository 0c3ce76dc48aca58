package org.daybook.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

/// A thin bar over the upper edge of the window while anything takes longer than 0.3 seconds, on every screen, signed in or
/// not; it moves nothing. It shows how far the work is where the work can count. On the screen thread.
final class WaitBar extends ProgressBar {
    /// @param background whose work is waited for
    WaitBar(Texts texts, Background background) {
        setId("wait-bar");
        getStyleClass().addAll("small", "wait-bar");
        setAccessibleText(texts.say("ui.frame.working"));
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setFocusTraversable(false);
        // Also over dialogs, which are added later.
        setViewOrder(-1);
        visibleProperty().bind(background.busy());
        managedProperty().bind(visibleProperty());
        progressProperty().bind(background.share());
        StackPane.setAlignment(this, Pos.TOP_LEFT);
    }
}
