package org.daybook.ui;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Nodes side by side in a flow, as high as their wrapped words: a flow asks for the height of a child without naming a width.
public final class FlowItem extends HBox {
    /// Creates an item of these nodes.
    public FlowItem(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(width) : width);
    }
}
