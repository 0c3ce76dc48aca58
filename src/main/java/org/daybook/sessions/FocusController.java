package org.daybook.sessions;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Leads the focus through rows and tiles by keyboard, in such a way that its ring is seen.
final class FocusController {
    private FocusController() {}

    /// Focuses one of some nodes that stand beside each other. The toolkit draws the ring only where the keyboard led,
    /// and scrolls only there; so the focus is set down next to the node and walks the last step.
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

    /// Leads the focus, and once more after the next layout if the toolkit has put it elsewhere meanwhile: it does so
    /// when what had the focus before has just gone, and then the next key would go to the sidebar.
    ///
    /// @param page inside which the focus should be
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

    /// Which of some nodes has the focus, or -1.
    static int focused(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (holds(nodes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the focus lies in a node, also while the window itself is not in front: then no node calls itself
    /// focused, and whoever asks the node forgets the place.
    static boolean holds(Node node) {
        var scene = node.getScene();
        for (var at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    /// Lets the arrow keys, Home and End walk through the rows of a box.
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
