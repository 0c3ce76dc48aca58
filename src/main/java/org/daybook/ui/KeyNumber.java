package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A number that matters, large, with its words beside it.
public final class KeyNumber extends HBox {
    private final Label number = new Label();

    /// @param number as it is read, with its grouping
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

    /// As it is read.
    public String getNumber() {
        return number.getText();
    }

    /// Changes the number.
    public void setNumber(String text) {
        number.setText(text);
    }
}
