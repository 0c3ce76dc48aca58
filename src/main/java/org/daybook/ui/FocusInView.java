package org.daybook.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls to the node that has the focus, also if the program moved the focus there, so that nobody types out of sight. On the
/// screen thread.
public final class FocusInView {
    /// The room around the node, in pixels at 100 %: the second line of a message covers less.
    private static final double AIR = 24;

    private FocusInView() {}

    /// Keeps the focus in view while the pane is part of a scene. [PlainScrollPaneSkin] calls this, so it applies to every
    /// pane.
    static void keep(ScrollPane scroll) {
        ChangeListener<Node> moved = (_, _, focused) -> follow(scroll, focused);
        scroll.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(moved);
            }
            attach(now, moved);
        });
        attach(scroll.getScene(), moved);
        if (scroll.getScene() != null) {
            follow(scroll, scroll.getScene().getFocusOwner());
        }
    }

    private static void attach(Scene scene, ChangeListener<Node> moved) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener(moved);
        }
    }

    private static void follow(ScrollPane scroll, Node focused) {
        if (focused == null || !inside(scroll.getContent(), focused)) {
            return;
        }
        if (focused.isPressed()) {
            released(focused, () -> show(scroll, focused));
            return;
        }
        show(scroll, focused);
        // A node that has just appeared has no position yet.
        if (scroll.getContent() instanceof Parent page && page.isNeedsLayout()) {
            afterLayout(scroll.getScene(), () -> show(scroll, focused));
        }
    }

    /// Waits until the button is released: a page that moves under a pressed button loses the click.
    private static void released(Node pressed, Runnable then) {
        pressed.pressedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> of, Boolean before, Boolean now) {
                of.removeListener(this);
                Optional.ofNullable(pressed.getScene()).ifPresent(scene -> afterLayout(scene, then));
            }
        });
    }

    /// Scrolls, once, the pane around a part of the page until the part is visible. Does nothing without such a pane.
    static void bring(Node part) {
        for (var at = part.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                show(scroll, part);
                return;
            }
        }
    }

    /// As [#bring(Node)], once a page that has just changed is laid out again. Does nothing outside a window.
    public static void bringSoon(Node part) {
        Optional.ofNullable(part.getScene()).ifPresent(scene -> afterLayout(scene, () -> bring(part)));
    }

    private static void afterLayout(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                work.run();
            }
        });
        Platform.requestNextPulse();
    }

    private static void show(ScrollPane scroll, Node focused) {
        if (scroll.getScene() == null || !inside(scroll.getContent(), focused)) {
            return;
        }
        var content = scroll.getContent().getBoundsInLocal();
        Bounds at = scroll.getContent().sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double whole = scroll.getViewportBounds().getHeight();
        double spare = content.getHeight() - whole;
        double top = scroll.getVvalue() * spare;
        double air = Appearance.pixels(scroll.getScene(), AIR);
        // Before layout nothing is out of sight.
        if (whole < 2 * air || spare <= 0) {
            return;
        }
        double height = uncovered(scroll, whole);
        // If the node is higher than the view, seeing a part of it is enough.
        if (at.getHeight() > height && at.getMinY() < top + height && at.getMaxY() > top) {
            return;
        }
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (at.getMinY() - air) / spare));
        } else if (at.getMaxY() > top + height) {
            scroll.setVvalue(Math.min(1, (at.getMaxY() + air - height) / spare));
        }
    }

    /// Returns the height of the view down to a message that covers its end.
    private static double uncovered(ScrollPane scroll, double whole) {
        double from = MessageBar.coversFrom(scroll) - scroll.localToScene(0, 0).getY();
        return from > 0 ? Math.min(whole, from) : whole;
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
