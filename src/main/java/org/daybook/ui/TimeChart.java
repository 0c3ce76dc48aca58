package org.daybook.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// Values over time: a line through points that say their value, on a scale that is always shown whole. Nothing is
/// told by colour.
public final class TimeChart extends Region {
    private static final int LINES = 4;
    private static final double DOT = 4.5;

    private final List<Runnable> places = new ArrayList<>();
    private final Polyline curve = new Polyline();
    private TimeSpan span = new TimeSpan(LocalDate.EPOCH, LocalDate.EPOCH);
    private Ends ends = new Ends(0, 1);

    /// One value.
    ///
    /// @param on    its day
    /// @param value where it lies
    /// @param text  how it is written
    public record Value(LocalDate on, double value, String text) {}

    /// The ends of the scale.
    public record Ends(double lowest, double highest) {}

    /// Empty.
    public TimeChart() {
        getStyleClass().add("time-chart");
        curve.getStyleClass().add("time-curve");
    }

    /// Shows values, the oldest first.
    ///
    /// @param month how a month is written
    public void show(TimeSpan over, Ends scale, List<Value> values, Function<LocalDate, String> month) {
        span = over;
        ends = scale;
        places.clear();
        getChildren().clear();
        for (int i = 0; i <= LINES; i++) {
            level(scale.lowest() + (scale.highest() - scale.lowest()) * i / LINES);
        }
        over.months().forEach(first -> month(first, month.apply(first)));
        getChildren().add(curve);
        places.add(() -> curve.getPoints().setAll(values.stream()
                .flatMap(value -> List.of(x(value.on()), y(value.value())).stream()).toList()));
        values.forEach(this::value);
        requestLayout();
    }

    private void level(double at) {
        var line = new Line();
        line.getStyleClass().add("time-grid");
        var label = label(at == Math.rint(at) ? String.valueOf(Math.round(at)) : "", "time-label");
        getChildren().addAll(line, label);
        places.add(() -> {
            line.setStartX(left());
            line.setEndX(getWidth() - em());
            line.setStartY(y(at));
            line.setEndY(y(at));
            place(label, left() - 0.6 * em(), y(at), HPos.RIGHT);
        });
    }

    private void month(LocalDate first, String text) {
        var label = label(text, "time-label");
        getChildren().add(label);
        places.add(() -> place(label, x(first), getHeight() - 0.9 * em(), HPos.CENTER));
    }

    private void value(Value value) {
        var dot = new Circle(DOT);
        dot.getStyleClass().add("time-dot");
        var label = label(value.text(), "strong");
        getChildren().addAll(dot, label);
        places.add(() -> {
            dot.setCenterX(x(value.on()));
            dot.setCenterY(y(value.value()));
            place(label, x(value.on()), y(value.value()) - 1.1 * em(), HPos.CENTER);
        });
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void place(Label label, double x, double y, HPos side) {
        double width = label.prefWidth(-1);
        double start = side == HPos.RIGHT ? x - width : x - width / 2;
        double kept = Math.min(Math.max(0, start), Math.max(0, getWidth() - width));
        layoutInArea(label, kept, y - label.prefHeight(-1) / 2, width, label.prefHeight(-1), 0, HPos.LEFT,
                VPos.CENTER);
    }

    /// The size of a letter, so that everything grows with the text.
    private double em() {
        return TimeDots.em(this);
    }

    private double left() {
        return TimeDots.LEFT * em();
    }

    private double x(LocalDate day) {
        return TimeDots.x(span.share(day), getWidth(), em());
    }

    private double y(double value) {
        double bottom = getHeight() - 2.2 * em();
        double top = 1.8 * em();
        return bottom - (value - ends.lowest()) / (ends.highest() - ends.lowest()) * (bottom - top);
    }

    @Override
    protected void layoutChildren() {
        places.forEach(Runnable::run);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 13 * em();
    }
}
