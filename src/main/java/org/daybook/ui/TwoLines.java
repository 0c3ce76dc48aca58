package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A bold line and a muted one below it, as most rows of a list begin.
public final class TwoLines extends VBox {
    /// @param first  bold, for example a card code and an initial
    /// @param second muted; empty for none
    public TwoLines(@NamedArg("first") String first, @NamedArg("second") String second) {
        this(strong(first), second);
    }

    /// Creates one whose first line is more than text, for example a [PersonCode].
    public TwoLines(Node first, String second) {
        getChildren().add(first);
        if (!second.isEmpty()) {
            var below = new Label(second);
            below.getStyleClass().add("muted");
            getChildren().add(below);
        }
        getStyleClass().add("two-lines");
        setAlignment(Pos.CENTER_LEFT);
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }
}
