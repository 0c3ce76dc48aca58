package org.daybook.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The months below lines of [TimeDots]: equal months are equally wide, gaps remain gaps, and if there are many months, some
/// have no label.
public final class TimeAxis extends Region {
    private final TimeSpan span;
    private final List<LocalDate> months;
    private final List<Label> words;

    /// @param span  that of the lines above
    /// @param month formats a month
    public TimeAxis(TimeSpan span, Function<LocalDate, String> month) {
        this.span = span;
        months = span.months();
        words = months.stream().map(first -> {
            var label = new Label(month.apply(first));
            label.getStyleClass().add("time-label");
            return label;
        }).toList();
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(words);
    }

    @Override
    protected void layoutChildren() {
        double em = TimeDots.em(this);
        for (int i = 0; i < words.size(); i++) {
            var label = words.get(i);
            double width = label.prefWidth(-1);
            double x = TimeDots.x(span.share(months.get(i)), getWidth(), em) - width / 2;
            layoutInArea(label, Math.max(0, Math.min(getWidth() - width, x)), 0, width, getHeight(), 0, HPos.LEFT,
                    VPos.TOP);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }
}
