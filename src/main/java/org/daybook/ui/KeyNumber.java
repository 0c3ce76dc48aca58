package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// An important number, in large type, with its label next to it.
public final class KeyNumber extends HBox {
    private final Label number = new Label();

    /// @param number formatted, with grouping
    /// @param words  what it counts
    public KeyNumber(@NamedArg("number") String number, @NamedArg("words") String words) {
        this.number.setText(number);
        this.number.getStyleClass().add("key-number");
        this.number.setMinWidth(USE_PREF_SIZE);
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        getChildren().addAll(this.number, label);
        getStyleClass().add("key-number-box");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// Returns the formatted number.
    public String getNumber() {
        return number.getText();
    }

    /// Changes the number.
    public void setNumber(String text) {
        number.setText(text);
    }
}
