package org.daybook.ui;

import javafx.scene.layout.FlowPane;

/// A flow of which every row is seen: it wraps and is never pressed together, however little room there is around it.
public final class WholeFlow extends FlowPane {
    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? super.computeMinHeight(width) : computePrefHeight(width);
    }
}
