package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a list says while it is empty: one sentence, and at most one button. No drawings.
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

    /// With the button that ends the emptiness.
    public EmptyState(String sentence, Node button) {
        this(sentence);
        getChildren().add(button);
    }
}
