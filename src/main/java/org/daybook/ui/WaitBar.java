package org.daybook.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;

/// A thin bar over the upper edge of the window while anything takes longer than 0.3 seconds, on every screen, signed in or
/// not; nothing moves for it. It shows the progress if the work can count it. On the screen thread.
final class WaitBar extends ProgressBar {
    /// @param background the work it shows
    WaitBar(Texts texts, Background background) {
        setId("wait-bar");
        getStyleClass().addAll("small", "wait-bar");
        setAccessibleText(texts.say("ui.frame.working"));
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        setFocusTraversable(false);
        // Above dialogs too, which are added later.
        setViewOrder(-1);
        visibleProperty().bind(background.busy());
        managedProperty().bind(visibleProperty());
        progressProperty().bind(background.share());
        StackPane.setAlignment(this, Pos.TOP_LEFT);
    }
}
