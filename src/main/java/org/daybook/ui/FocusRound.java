package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the Tab key inside a dialog.
final class FocusRound {
    private FocusRound() {}

    /// The first node inside that takes the focus.
    static Optional<Node> first(Node inside) {
        return focusable(inside).findFirst();
    }

    /// Moves the focus to the next node inside, or to the one before, and round at the ends.
    static void step(Node inside, boolean backwards) {
        List<Node> nodes = focusable(inside).toList();
        if (nodes.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == inside.getScene().getFocusOwner()) {
                now = i;
            }
        }
        int next = backwards ? (now <= 0 ? nodes.size() : now) - 1 : (now + 1) % nodes.size();
        nodes.get(next).requestFocus();
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusRound::focusable)
                : Stream.empty();
    }
}
