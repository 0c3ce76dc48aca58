package org.daybook.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;

/// Days on a line, with what they are before it: where somebody was, on the axis of the [TimeChart] above it.
public final class TimeDots extends Region {
    /// Where the axis begins, in letters.
    static final double LEFT = 9;
    private static final double DOT = 4;

    private final TimeSpan span;
    private final List<LocalDate> days;
    private final List<Circle> dots;
    private final Label title;
    private final Label count;
    private final Line line = new Line();

    /// @param title what it is
    /// @param count how often, in words
    /// @param tint  1 to 4: the colour of a path
    public TimeDots(TimeSpan span, List<LocalDate> days, String title, String count, int tint) {
        this.span = span;
        this.days = List.copyOf(days);
        this.title = new Label(title);
        this.count = new Label(count);
        this.count.getStyleClass().add("time-label");
        line.getStyleClass().add("time-grid");
        dots = days.stream().map(_ -> {
            var dot = new Circle(DOT);
            dot.getStyleClass().add("time-came-" + tint);
            return dot;
        }).toList();
        getStyleClass().add("time-dots");
        getChildren().addAll(line, this.title, this.count);
        getChildren().addAll(dots);
    }

    /// The size of a letter where a node stands.
    static double em(Region node) {
        return node.getChildrenUnmodifiable().stream().filter(Label.class::isInstance).map(Label.class::cast)
                .mapToDouble(label -> label.getFont().getSize()).max().orElse(Font.getDefault().getSize());
    }

    /// Where a share of the axis lies; a little in from both ends.
    static double x(double share, double width, double em) {
        return (LEFT + 1.2) * em + share * (width - (LEFT + 3.2) * em);
    }

    @Override
    protected void layoutChildren() {
        double em = em(this);
        double left = LEFT * em;
        layoutInArea(title, 0, 0, left - em, getHeight() / 2, 0, HPos.LEFT, VPos.BOTTOM);
        layoutInArea(count, 0, getHeight() / 2, left - em, getHeight() / 2, 0, HPos.LEFT, VPos.TOP);
        line.setStartX(left);
        line.setEndX(getWidth() - em);
        line.setStartY(getHeight() / 2);
        line.setEndY(getHeight() / 2);
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).setCenterX(x(span.share(days.get(i)), getWidth(), em));
            dots.get(i).setCenterY(getHeight() / 2);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 3 * em(this);
    }
}
