package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Moves the focus to the start of a part of a screen, and from one part of a long form to the next. On the screen thread.
public final class FocusRound {
    private FocusRound() {}

    /// Returns the first node inside that takes the focus.
    static Optional<Node> first(Node inside) {
        return focusable(inside).findFirst();
    }

    /// Moves the focus to the start of the next of these parts, or of the previous one, wrapping around at the ends. Parts in
    /// which nothing takes the focus are skipped.
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

    /// Moves the focus to the start of a part, unless it is already inside: immediately, or as soon as the part is shown. The
    /// call may come before the tab that shows the part is drawn, or after it was left.
    public static void lead(Node part) {
        if (part.getScene() == null) {
            part.sceneProperty().addListener(new ChangeListener<Scene>() {
                @Override
                public void changed(ObservableValue<? extends Scene> of, @Nullable Scene before, @Nullable Scene now) {
                    if (now != null) {
                        part.sceneProperty().removeListener(this);
                        afterLayout(now, part);
                    }
                }
            });
        } else if (!holdsFocus(part)) {
            first(part).ifPresent(Node::requestFocus);
        }
    }

    /// Waits for layout: before it, nothing in a scene takes the focus.
    private static void afterLayout(Scene scene, Node part) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (part.getScene() == scene) {
                    lead(part);
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static boolean holdsFocus(Node part) {
        return owner(part).stream().flatMap(owner -> Stream.iterate(owner, node -> node != null, Node::getParent))
                .anyMatch(part::equals);
    }

    /// Returns the focus owner of the node's scene; empty if the node is in no scene.
    private static Optional<Node> owner(Node node) {
        return Optional.ofNullable(node.getScene()).map(Scene::getFocusOwner);
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
