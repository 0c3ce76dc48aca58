package org.daybook.ui;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A flow of which every row is seen: it wraps and is never pressed together, however little room there is around it.
public final class WholeFlow extends FlowPane {
    /// Empty.
    public WholeFlow() {}

    /// With these in it.
    public WholeFlow(Node... nodes) {
        super(nodes);
    }

    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : computePrefHeight(width);
    }
}
