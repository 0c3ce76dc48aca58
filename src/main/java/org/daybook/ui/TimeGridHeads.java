package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The headings of the days of a [TimeGrid], in the columns of its body.
final class TimeGridHeads extends Region {
    private final TimeGridBody body;
    private final List<VBox> heads = new ArrayList<>();

    TimeGridHeads(TimeGridBody body) {
        this.body = body;
        getStyleClass().add("time-heads");
        body.widthProperty().addListener((_, _, _) -> requestLayout());
    }

    void show(List<TimeGrid.Day> days) {
        heads.clear();
        days.forEach(day -> heads.add(head(day)));
        getChildren().setAll(heads);
    }

    private static VBox head(TimeGrid.Day day) {
        var head = new VBox();
        head.getStyleClass().add("time-head");
        if (day.kind() == TimeGrid.Kind.FOLDED) {
            return head;
        }
        var name = label(day.head(), "strong");
        head.getChildren().add(name);
        if (day.kind() == TimeGrid.Kind.TODAY) {
            head.getStyleClass().add("today");
            name.getStyleClass().add("accent-text");
        }
        day.note().ifPresent(note -> head.getChildren().add(label(note, "hint")));
        return head;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll(style, "may-be-cut");
        label.setTooltip(new Tooltip(words));
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return heads.stream().mapToDouble(head -> head.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < heads.size(); i++) {
            var column = body.space().column(i);
            heads.get(i).resizeRelocate(column.x(), 0, column.width(), getHeight());
        }
    }
}
