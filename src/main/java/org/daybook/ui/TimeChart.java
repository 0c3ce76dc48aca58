package org.daybook.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Values over time: a line through points labelled with their values, on a scale that is always shown whole. Nothing is
/// conveyed by colour. Never lower than is legible: if there is too little room, the page scrolls.
public final class TimeChart extends Region {
    private static final int LINES = 4;
    /// In em, like everything that grows with the text.
    private static final double HIGH = 13;
    private static final double WIDE = 20;
    private static final double DOT = 0.32;

    private final List<Runnable> places = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final Polyline curve = new Polyline();
    private TimeSpan span = new TimeSpan(LocalDate.EPOCH, LocalDate.EPOCH);
    private Ends ends = new Ends(0, 1);

    /// One value.
    ///
    /// @param on    its day
    /// @param value its position on the scale
    /// @param text  the value as shown
    public record Value(LocalDate on, double value, String text) {}

    /// The ends of the scale.
    public record Ends(double lowest, double highest) {}

    private record Point(Value value, Circle dot, Label label) {}

    private record Month(LocalDate first, Label label) {}

    /// Creates an empty chart.
    public TimeChart() {
        getStyleClass().add("time-chart");
        curve.getStyleClass().add("time-curve");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows values, the oldest first. The caller must set the chart's content in words as its accessible text.
    ///
    /// @param month formats a month
    public void show(TimeSpan over, Ends scale, List<Value> values, Function<LocalDate, String> month) {
        span = over;
        ends = scale;
        List.of(places, points, months, getChildren()).forEach(List::clear);
        for (int i = 0; i <= LINES; i++) {
            level(scale.lowest() + (scale.highest() - scale.lowest()) * i / LINES);
        }
        over.months().forEach(first -> months.add(new Month(first, label(month.apply(first), "time-label"))));
        values.forEach(value -> points.add(new Point(value, dot(), label(value.text(), "time-value"))));
        months.forEach(one -> getChildren().add(one.label()));
        getChildren().add(curve);
        points.forEach(point -> getChildren().add(point.label()));
        points.forEach(point -> getChildren().add(point.dot()));
        requestLayout();
    }

    private void level(double at) {
        var line = new Line();
        line.getStyleClass().add("time-grid");
        var label = label(at == Math.rint(at) ? String.valueOf(Math.round(at)) : "", "time-label");
        getChildren().addAll(line, label);
        places.add(() -> {
            line.setStartX(TimeDots.LEFT * em());
            line.setEndX(getWidth() - em());
            line.setStartY(y(at));
            line.setEndY(y(at));
            ChartLabels.place(this, label, (TimeDots.LEFT - 0.6) * em(), y(at), HPos.RIGHT);
        });
    }

    private static Circle dot() {
        var dot = new Circle();
        dot.getStyleClass().add("time-dot");
        return dot;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void placePoints() {
        curve.getPoints().setAll(points.stream()
                .flatMap(point -> List.of(x(point.value().on()), y(point.value().value())).stream()).toList());
        for (var point : points) {
            point.dot().setRadius(DOT * em());
            point.dot().setCenterX(x(point.value().on()));
            point.dot().setCenterY(y(point.value().value()));
        }
        var labels = new ChartLabels(this);
        // If values are too close to label all of them, the last and the first one are labelled.
        ChartLabels.lastFirst(points).forEach(point -> labels.around(point.label(), x(point.value().on()),
                y(point.value().value()), 1.15 * em()));
    }

    private void placeMonths() {
        var labels = months.stream().map(Month::label).toList();
        new ChartLabels(this).thinned(labels, at -> x(months.get(at).first()), getHeight() - 0.9 * em());
    }

    /// Returns the font size, so that everything grows with the text.
    private double em() {
        return TimeDots.em(this);
    }

    private double x(LocalDate day) {
        return TimeDots.x(span.share(day), getWidth(), em());
    }

    private double y(double value) {
        double bottom = getHeight() - 2.4 * em();
        double top = 1.9 * em();
        return bottom - (value - ends.lowest()) / (ends.highest() - ends.lowest()) * (bottom - top);
    }

    @Override
    protected void layoutChildren() {
        places.forEach(Runnable::run);
        placeMonths();
        placePoints();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE * em();
    }
}
