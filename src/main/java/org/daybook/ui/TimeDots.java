package org.daybook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;

/// Days on a line with their title above it: when somebody came, on the axis of the [TimeChart] above it. Never lower than its
/// text and its dots need.
public final class TimeDots extends Region {
    /// The start of the axis, in em.
    static final double LEFT = 3;
    private static final double DOT = 0.3;
    /// The height of the line with the dots, in em.
    private static final double HIGH = 1.8;

    private final TimeSpan span;
    private final List<Day> days;
    private final List<Circle> dots;
    private final Paragraph title = new Paragraph();
    private final Label count;
    private final Line line = new Line();

    /// A day on the line.
    ///
    /// @param on    the date
    /// @param came  a full dot; otherwise an empty one
    /// @param words the same for people who do not see the dot
    public record Day(LocalDate on, boolean came, String words) {}

    /// @param title what the line shows
    /// @param count how often, in words
    /// @param tint  1 to 4: the colour of a path
    public TimeDots(TimeSpan span, List<Day> days, String title, String count, int tint) {
        this.span = span;
        this.days = List.copyOf(days);
        this.title.setText(title);
        this.count = new Label(count);
        this.count.getStyleClass().add("time-label");
        this.count.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("time-grid");
        dots = days.stream().map(day -> {
            var dot = new Circle();
            dot.getStyleClass().add((day.came() ? "time-came-" : "time-missed-") + tint);
            return dot;
        }).toList();
        getStyleClass().add("time-dots");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Stream.concat(Stream.of(title + ", " + count), days.stream().map(Day::words))
                .collect(Collectors.joining(", ")));
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, this.title, this.count);
        getChildren().addAll(dots);
    }

    /// Returns the font size at a node.
    static double em(Region node) {
        return letters(node).max().orElse(Font.getDefault().getSize());
    }

    private static DoubleStream letters(Parent node) {
        return node.getChildrenUnmodifiable().stream().flatMapToDouble(child -> switch (child) {
            case Label label -> DoubleStream.of(label.getFont().getSize());
            case Parent inner -> letters(inner);
            default -> DoubleStream.empty();
        });
    }

    /// Returns the position of a fraction of the axis, a little inset from both ends.
    static double x(double share, double width, double em) {
        return (LEFT + 1.2) * em + share * (width - (LEFT + 3.2) * em);
    }

    @Override
    protected void layoutChildren() {
        double em = em(this);
        double words = title.prefHeight(forTitle(getWidth()));
        layoutInArea(title, 0, 0, forTitle(getWidth()), words, 0, HPos.LEFT, VPos.TOP);
        layoutInArea(count, 0, 0, getWidth(), words, 0, HPos.RIGHT, VPos.TOP);
        double y = words + (getHeight() - words) / 2;
        line.setStartX(LEFT * em);
        line.setEndX(getWidth() - em);
        line.setStartY(y);
        line.setEndY(y);
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setRadius(DOT * em);
            dots.get(i).setCenterX(x(span.share(days.get(i).on()), getWidth(), em));
            dots.get(i).setCenterY(y);
        }
    }

    /// Its height depends on its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return title.prefHeight(width < 0 ? -1 : forTitle(width)) + HIGH * em(this);
    }

    private double forTitle(double width) {
        return Math.max(0, width - count.prefWidth(-1) - em(this));
    }
}
