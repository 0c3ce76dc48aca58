package org.daybook.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The scroll pane of a page's sections, with positions in pixels of its content.
final class SectionScroll extends ScrollPane {
    /// A smaller height means that it was not laid out yet.
    private static final double LEAST = 48;

    private final Region content;

    SectionScroll(Region content) {
        super(content);
        this.content = content;
        getStyleClass().add("page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    Bounds bounds(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Returns the height of the visible part; 0 before layout.
    double high() {
        return getHeight() < LEAST ? 0 : getViewportBounds().getHeight();
    }

    /// Returns the start of the visible part.
    double top() {
        return getVvalue() * beyond();
    }

    boolean isAtEnd() {
        return beyond() > 0 && getVvalue() >= getVmax();
    }

    /// Checks whether at least this much of a node is visible, or all of a smaller one.
    boolean shows(Node node, double least) {
        var bounds = bounds(node);
        double needed = Math.min(bounds.getHeight(), least);
        return bounds.getMaxY() >= top() + needed && bounds.getMinY() + needed <= top() + high();
    }

    /// Scrolls a node to the top, as far as there is enough below it.
    void to(Node node) {
        to(bounds(node).getMinY() - content.getInsets().getTop());
    }

    /// Scrolls down until the end of a node is visible. Returns whether it had to scroll.
    boolean reveal(Node node) {
        var bounds = bounds(node);
        boolean hidden = high() > 0 && bounds.getMaxY() > top() + high();
        if (hidden) {
            to(bounds.getMaxY() - high() + content.getInsets().getBottom());
        }
        return hidden;
    }

    /// Scrolls down until the end of a node is visible, but not past its beginning.
    void revealAll(Node node) {
        var bounds = bounds(node);
        if (high() > 0 && bounds.getMaxY() > top() + high()) {
            double end = bounds.getMaxY() - high() + content.getInsets().getBottom();
            to(Math.max(top(), Math.min(end, bounds.getMinY() - content.getInsets().getTop())));
        }
    }

    /// Scrolls so that the visible part begins there.
    void to(double y) {
        setVvalue(beyond() == 0 ? 0 : Math.clamp(y / beyond(), 0, 1));
    }

    private double beyond() {
        return Math.max(0, content.getHeight() - high());
    }
}
