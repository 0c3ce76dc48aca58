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

/// Leads the focus to where a part of a screen begins, and turns from one part of a long form to the next. On the screen
/// thread.
public final class FocusRound {
    private FocusRound() {}

    /// The first node inside that takes the focus.
    static Optional<Node> first(Node inside) {
        return focusable(inside).findFirst();
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

    /// Moves the focus to where a part begins, unless it is there already: at once, or else as soon as the part is shown.
    /// What was asked for may come before the tab that shows it has been drawn, or after it was left.
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

    /// Nothing in a scene takes the focus before it was laid out there.
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

    /// What has the focus where a node stands; nothing, where it stands in no scene.
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
