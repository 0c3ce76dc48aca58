package org.daybook.ui;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Makes Page Up, Page Down, Home and End scroll the content, wherever the focus is, unless the focused node uses them itself.
/// JavaFX scrolls a pane only while the pane itself has the focus, which hardly any here takes: a page without a focusable
/// field or button could be read only with a mouse. On the screen thread.
final class ScrollKeys {
    private static final Set<KeyCode> PAGES = EnumSet.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private static final Set<KeyCode> KEYS = EnumSet.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);
    /// The fraction of the visible height: the last line stays visible.
    private static final double STEP = 0.9;

    private ScrollKeys() {}

    /// Handles the keys of a window that nothing in it consumed. They scroll the pane around the focus, else the largest one.
    ///
    /// @param root    the topmost node of its scene
    /// @param topmost the part of the window that is not behind a dialog
    static void in(Node root, Supplier<Node> topmost) {
        // On the scene: while nothing has the focus no node receives a key.
        EventHandler<KeyEvent> heard = key -> {
            if (scrolls(key)) {
                pane(key, topmost.get()).ifPresent(pane -> scroll(pane, key));
            }
        };
        // A single-line field has no use for the page keys, but consumes them.
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof TextField && PAGES.contains(key.getCode())) {
                heard.handle(key);
            }
        });
        root.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, heard);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, heard);
            }
        });
    }

    private static boolean scrolls(KeyEvent key) {
        return KEYS.contains(key.getCode()) && !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
    }

    private static Optional<ScrollPane> pane(KeyEvent key, Node topmost) {
        return around(key).or(() -> scrollable(topmost).max(Comparator.comparingDouble(ScrollKeys::area)));
    }

    private static Optional<ScrollPane> around(KeyEvent key) {
        return key.getTarget() instanceof Node focused
                ? Stream.iterate(focused.getParent(), Objects::nonNull, Parent::getParent)
                        .filter(ScrollPane.class::isInstance).map(ScrollPane.class::cast)
                        .filter(pane -> spare(pane) > 0).findFirst()
                : Optional.empty();
    }

    private static Stream<ScrollPane> scrollable(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        var here = node instanceof ScrollPane pane && spare(pane) > 0 ? Stream.of(pane) : Stream.<ScrollPane>empty();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(ScrollKeys::scrollable))
                : here;
    }

    private static double area(ScrollPane pane) {
        return pane.getViewportBounds().getWidth() * pane.getViewportBounds().getHeight();
    }

    /// Returns how much of its content is out of sight; less than a line counts as none.
    private static double spare(ScrollPane pane) {
        var content = pane.getContent();
        double over = content == null
                ? 0
                : content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        return over > 1 ? over : 0;
    }

    private static void scroll(ScrollPane pane, KeyEvent key) {
        key.consume();
        double step = STEP * pane.getViewportBounds().getHeight() / spare(pane);
        pane.setVvalue(switch (key.getCode()) {
            case HOME -> 0;
            case END -> 1;
            case PAGE_UP -> Math.max(0, pane.getVvalue() - step);
            default -> Math.min(1, pane.getVvalue() + step);
        });
    }
}
