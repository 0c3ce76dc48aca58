package org.daybook.sessions;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Moves the focus through rows and tiles by keyboard so that its ring is visible.
final class FocusController {
    private FocusController() {}

    /// Focuses one of several adjacent nodes. The toolkit draws the ring, and scrolls, only after keyboard traversal; so a
    /// neighbour is focused first, and the focus traverses from there.
    static void lead(List<? extends Node> nodes, int index) {
        var target = nodes.get(index);
        if (nodes.size() > 1) {
            var neighbour = nodes.get(index > 0 ? index - 1 : 1);
            neighbour.requestFocus();
            neighbour.requestFocusTraversal(index > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
        if (!holds(target)) {
            target.requestFocus();
        }
    }

    /// Moves the focus, and does so again after the next layout if the toolkit has moved it away meanwhile: this happens when
    /// the node that had the focus before was just removed, and the next key would then go to the sidebar.
    ///
    /// @param page the node that should contain the focus
    static void leadInto(Node page, Runnable leading) {
        leading.run();
        var scene = page.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (page.getScene() == scene && !holds(page)) {
                    leading.run();
                }
            }
        });
        Platform.requestNextPulse();
    }

    /// Returns the index of the node that has the focus, or -1.
    static int focused(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (holds(nodes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Checks whether the focus is inside a node, even if the window is not in front: no node reports itself focused then, and
    /// the position would be lost.
    static boolean holds(Node node) {
        var scene = node.getScene();
        for (var at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /// Lets the arrow keys, Home and End move through the rows of a box.
    static void walkRows(Pane box) {
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var rows = box.getChildren().stream().filter(Node::isFocusTraversable).toList();
            int at = focused(rows);
            int to = switch (key.getCode()) {
                case DOWN -> at + 1;
                case UP -> at - 1;
                case HOME -> 0;
                case END -> rows.size() - 1;
                default -> -1;
            };
            if (at >= 0 && to >= 0 && to < rows.size()) {
                key.consume();
                lead(rows, to);
            }
        });
    }
}
