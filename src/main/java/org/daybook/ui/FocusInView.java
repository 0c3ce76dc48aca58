package org.daybook.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to whatever has the focus, also when the program put it there, so that nobody types out of sight. On the screen
/// thread.
public final class FocusInView {
    private static final double AIR = 24;

    private FocusInView() {}

    /// For as long as the pane is part of a scene.
    public static void keep(ScrollPane scroll) {
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

    /// Once: scrolls the pane around a part of the page so far that the part is seen. Without such a pane it does nothing.
    static void bring(Node part) {
        for (var at = part.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                show(scroll, part);
                return;
            }
        }
    }

    /// As [#bring(Node)], once the page is laid out anew: it has just changed. Outside a window it does nothing.
    public static void bringSoon(Node part) {
        Optional.ofNullable(part.getScene()).ifPresent(scene -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    bring(part);
                }
            });
            Platform.requestNextPulse();
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
        // Before it was laid out nothing is out of sight.
        if (height < 2 * AIR || spare <= 0) {
            return;
        }
        // What is seen whole stays: a page that moves under a pressed button loses the click.
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (at.getMinY() - AIR) / spare));
        } else if (at.getMaxY() > top + height) {
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
