package org.daybook.ui;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// Where an answer was at first, hollow, and where it is now, filled, on its whole scale.
public final class FromTo extends Region {
    private static final double STEP = 3;
    private static final double END = 5;

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
        way.startXProperty().bind(widthProperty().multiply(share(first)).add(END * (1 - 2 * share(first))));
        way.endXProperty().bind(widthProperty().multiply(share(last)).add(END * (1 - 2 * share(last))));
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

    private void dot(int value, double size, String style) {
        var dot = new Circle(size);
        dot.getStyleClass().add(style);
        dot.centerXProperty().bind(widthProperty().multiply(share(value)).add(END * (1 - 2 * share(value))));
        dot.centerYProperty().bind(heightProperty().divide(2));
        getChildren().add(dot);
    }

    /// What it says, for whoever does not see it: "2 → 4".
    public String words() {
        return first + " → " + last;
    }
}
