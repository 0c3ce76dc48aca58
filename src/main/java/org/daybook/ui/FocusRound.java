package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the Tab key inside a dialog, and turns from one part of a long form to the next. On the screen thread.
public final class FocusRound {
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
        int now = nodes.indexOf(inside.getScene().getFocusOwner());
        nodes.get(next(now, nodes.size(), backwards)).requestFocus();
    }

    /// Moves the focus to where the next of these parts begins, or the one before, and round at the ends; parts in which
    /// nothing takes the focus are left out.
    public static void turn(List<Node> parts, boolean backwards) {
        var open = parts.stream().filter(part -> first(part).isPresent()).toList();
        if (open.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < open.size(); i++) {
            if (holdsFocus(open.get(i))) {
                now = i;
            }
        }
        first(open.get(next(now, open.size(), backwards))).ifPresent(Node::requestFocus);
    }

    private static boolean holdsFocus(Node part) {
        for (Node node = part.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == part) {
                return true;
            }
        }
        return false;
    }

    private static int next(int now, int size, boolean backwards) {
        return backwards ? (now <= 0 ? size : now) - 1 : (now + 1) % size;
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
