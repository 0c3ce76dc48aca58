package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Places the labels of a chart so that none overlap. A label without room is not shown: the chart's accessible text contains
/// everything. Used for one layout pass, on the screen thread.
final class ChartLabels {
    private final Region chart;
    private final List<Bounds> taken = new ArrayList<>();

    /// @param chart the parent of the labels
    ChartLabels(Region chart) {
        this.chart = chart;
    }

    /// Orders items by importance: the last, the first, then the others from the end.
    static <T> Stream<T> lastFirst(List<T> all) {
        if (all.size() < 3) {
            return all.reversed().stream();
        }
        return Stream.concat(Stream.of(all.getLast(), all.getFirst()),
                all.subList(1, all.size() - 1).reversed().stream());
    }

    /// Places a label above a point, below it if the space above is taken, or nowhere.
    ///
    /// @param away the distance from the point to the label's middle
    void around(Label label, double x, double y, double away) {
        for (double side : new double[]{y - away, y + away}) {
            var there = place(chart, label, x, side, HPos.CENTER);
            boolean free = side > 0 && taken.stream().noneMatch(there::intersects);
            label.setVisible(free);
            if (free) {
                taken.add(there);
                return;
            }
        }
    }

    /// Places labels in a row: all of them, or every second, third and so on, as many as fit.
    ///
    /// @param x the middle of each label
    void thinned(List<Label> labels, IntToDoubleFunction x, double y) {
        for (int step = 1; step <= Math.max(1, labels.size()); step++) {
            if (fits(labels, x, y, step)) {
                return;
            }
        }
    }

    private boolean fits(List<Label> labels, IntToDoubleFunction x, double y, int step) {
        IntStream.range(0, labels.size()).forEach(at -> labels.get(at).setVisible(at % step == 0));
        double end = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < labels.size(); at += step) {
            var there = place(chart, labels.get(at), x.applyAsDouble(at), y, HPos.CENTER);
            if (there.getMinX() < end) {
                return false;
            }
            end = there.getMaxX() + TimeDots.em(chart) / 2;
        }
        return true;
    }

    /// Places a label at a point, within the chart's width.
    ///
    /// @param side the part of the label that lies at `x`: right or centre
    static Bounds place(Region chart, Label label, double x, double y, HPos side) {
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        double start = side == HPos.RIGHT ? x - width : x - width / 2;
        double kept = Math.min(Math.max(0, start), Math.max(0, chart.getWidth() - width));
        label.resizeRelocate(kept, y - height / 2, width, height);
        return new BoundingBox(kept, y - height / 2, width, height);
    }
}
