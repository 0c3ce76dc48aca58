package org.daybook.ui;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Where an answer was at first, hollow, and where it is now, filled, on its whole scale.
public final class FromTo extends Region {
    /// Of half the height, which the style sheet gives in letters, so that the dots grow with the text.
    private static final double STEP = 0.22;
    private static final double END = 0.36;

    private final int lowest;
    private final int highest;
    private final int first;
    private final int last;

    /// @param lowest  the lowest answer
    /// @param highest the highest
    /// @param first   at first
    /// @param last    now
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

    /// A little in from both ends, so that the dots there are whole.
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

    /// What it says, for whoever does not see it: "2 → 4".
    public String words() {
        return first + " → " + last;
    }
}
