package org.daybook.ui;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/// Values with their names, one below the other, read-only. On the screen thread.
public final class ValueGrid extends GridPane {
    /// The width of the names, in per cent of the whole.
    private static final double NAMES = 32;

    /// Creates an empty grid.
    public ValueGrid() {
        var names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        var values = new ColumnConstraints();
        values.setPercentWidth(100 - NAMES);
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        getStyleClass().add("value-grid");
    }

    /// Adds a value.
    ///
    /// @param name  its name
    /// @param value the value
    public ValueGrid value(String name, String value) {
        return value(name, words(value));
    }

    /// Creates a label whose text wraps.
    public static Label words(String words) {
        var shown = new Label();
        Wrapping.show(shown, words);
        shown.setMinHeight(Label.USE_PREF_SIZE);
        return shown;
    }

    /// Adds a value or, muted, the text shown if there is none.
    public ValueGrid value(String name, Optional<String> value, String none) {
        if (value.isPresent()) {
            return value(name, value.get());
        }
        var shown = new Label(none);
        shown.setWrapText(true);
        shown.getStyleClass().add("muted");
        return value(name, shown);
    }

    /// Adds a value that is more than text.
    public ValueGrid value(String name, Node shown) {
        var named = new Label(name);
        named.setWrapText(true);
        named.setMinHeight(Label.USE_PREF_SIZE);
        named.getStyleClass().add("muted");
        named.setLabelFor(shown);
        var row = new RowConstraints();
        row.setValignment(VPos.TOP);
        getRowConstraints().add(row);
        addRow(getRowConstraints().size() - 1, named, shown);
        return this;
    }
}
