package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The content of an empty list: one sentence, and at most one button. No drawings.
public final class EmptyState extends VBox {
    /// @param sentence short, warm, without blame
    public EmptyState(@NamedArg("sentence") String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        getChildren().add(words);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }

    /// Creates one with a button that adds the first entry.
    public EmptyState(String sentence, Node button) {
        this(sentence);
        getChildren().add(button);
    }
}
