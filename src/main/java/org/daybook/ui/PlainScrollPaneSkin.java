package org.daybook.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane that keeps no picture of what it shows. JavaFX's own does, for smoother scrolling through a graphics card;
/// drawn without one it is no gain, and the pictures of every pane that was ever shown stay in a pool that JavaFX never
/// empties: 3 MB each. It also keeps in view what has the focus. Named in `controls.css`; on the screen thread.
public final class PlainScrollPaneSkin extends ScrollPaneSkin {
    /// @param pane which it draws
    public PlainScrollPaneSkin(ScrollPane pane) {
        super(pane);
        FocusInView.keep(pane);
        getChildren().forEach(PlainScrollPaneSkin::keepNone);
    }

    private static void keepNone(Node part) {
        part.setCache(false);
        if (part.getStyleClass().contains("viewport") && part instanceof Parent viewport) {
            viewport.getChildrenUnmodifiable().forEach(content -> content.setCache(false));
        }
    }
}
