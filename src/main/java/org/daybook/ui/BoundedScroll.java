package org.daybook.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;

/// A scroll pane as high as its content, up to its maximum height, and never compressed. Its content is as wide as it is and
/// wraps; it scrolls only where the maximum is less than the content needs.
public final class BoundedScroll extends ScrollPane {
    /// Creates an empty one.
    public BoundedScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getContent() == null) {
            return super.computePrefHeight(width);
        }
        var insets = getInsets();
        double inner = width < 0 ? width : Math.max(0, width - insets.getLeft() - insets.getRight());
        double whole = snapSizeY(getContent().prefHeight(inner)) + insets.getTop() + insets.getBottom();
        return getMaxHeight() > 0 ? Math.min(whole, getMaxHeight()) : whole;
    }
}
