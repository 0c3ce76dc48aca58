package org.daybook.ui;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A scale that shows the first answer as a hollow dot and the present one as a filled dot.
public final class FromTo extends Region {
    /// A fraction of half the height, which the style sheet sets in em, so that the dots grow with the text.
    private static final double STEP = 0.22;
    private static final double END = 0.36;

    private final int lowest;
    private final int highest;
    private final int first;
    private final int last;

    /// @param lowest  the lowest answer
    /// @param highest the highest answer
    /// @param first   the first answer
    /// @param last    the present answer
    public FromTo(int lowest, int highest, int first, int last) {
        this.lowest = lowest;
        this.highest = highest;
        this.first = first;
        this.last = last;
        getStyleClass().add("from-to");
        var way = new Line();
        way.getStyleClass().add("time-curve");
        way.startXProperty().bind(x(first));
        way.endXProperty().bind(x(last));
        way.startYProperty().bind(heightProperty().divide(2));
        way.endYProperty().bind(heightProperty().divide(2));
        for (int value = lowest; value <= highest; value++) {
            dot(value, STEP, "from-to-step");
        }
        getChildren().add(way);
        dot(first, END, "from-to-first");
        dot(last, END, "from-to-last");
    }

    private double share(int value) {
        return (double) (value - lowest) / Math.max(1, highest - lowest);
    }

    /// Returns the position of a value, inset from both ends, so that the dots there are not cut off.
    private DoubleBinding x(int value) {
        return widthProperty().multiply(share(value)).add(heightProperty().multiply(END / 2 * (1 - 2 * share(value))));
    }

    private void dot(int value, double size, String style) {
        var dot = new Circle();
        dot.getStyleClass().add(style);
        dot.radiusProperty().bind(heightProperty().multiply(size / 2));
        dot.centerXProperty().bind(x(value));
        dot.centerYProperty().bind(heightProperty().divide(2));
        getChildren().add(dot);
    }

    /// Returns the accessible text: "2 → 4".
    public String words() {
        return first + " → " + last;
    }
}
