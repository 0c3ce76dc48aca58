package org.daybook.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lines below each other, of which only those that fit are shown; the first is always shown. What is left out must be
/// available elsewhere, for example in a tooltip.
public final class FittingLines extends Region {
    /// Creates lines, the most important first.
    public FittingLines(Node... lines) {
        getChildren().setAll(lines);
        setMinSize(0, 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return getManagedChildren().stream().mapToDouble(line -> line.prefHeight(inner)).sum() + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
        double y = snappedTopInset();
        double end = getHeight() - snappedBottomInset();
        var lines = getManagedChildren();
        boolean full = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            // The first line gives up its extra height if the second would have no room.
            double kept = i == 0 && lines.size() > 1 ? lines.get(1).prefHeight(-1) : 0;
            double high = Math.min(line.prefHeight(width), Math.max(line.prefHeight(-1), end - y - kept));
            boolean fits = !full && (i == 0 || y + high <= end + 1);
            line.setVisible(fits);
            full = !fits;
            line.resizeRelocate(snappedLeftInset(), y, width, high);
            y += high;
        }
    }
}
