package org.daybook.participants;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to whatever has the focus, also when the program put it there, so that nobody types out of sight.
final class InViewController {
    private static final double AIR = 24;

    private InViewController() {}

    /// For as long as the pane is part of a scene.
    static void keepFocusIn(ScrollPane scroll) {
        ChangeListener<Node> moved = (_, _, focused) -> show(scroll, focused);
        scroll.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(moved);
            }
        });
    }

    private static void show(ScrollPane scroll, Node focused) {
        if (focused == null || !inside(scroll.getContent(), focused)) {
            return;
        }
        var content = scroll.getContent().getBoundsInLocal();
        Bounds at = scroll.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double height = scroll.getViewportBounds().getHeight();
        double spare = content.getHeight() - height;
        double top = scroll.getVvalue() * spare;
        if (spare <= 0) {
            return;
        }
        if (at.getMinY() - AIR < top) {
            scroll.setVvalue(Math.max(0, (at.getMinY() - AIR) / spare));
        } else if (at.getMaxY() + AIR > top + height) {
            scroll.setVvalue(Math.min(1, (at.getMaxY() + AIR - height) / spare));
        }
    }

    private static boolean inside(Node outer, Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
