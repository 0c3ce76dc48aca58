package org.daybook.ui;

import javafx.beans.NamedArg;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A person in a list: her card code in bold, then her initial. Never a name.
public final class PersonCode extends HBox {
    /// @param code    the card's code, for example "TIRO-B7"
    /// @param initial for example "A."; empty for none
    public PersonCode(@NamedArg("code") String code, @NamedArg("initial") String initial) {
        var bold = new Label(code);
        bold.getStyleClass().add("card-code");
        bold.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bold, new Label(initial));
        getStyleClass().add("person-code");
        setAlignment(Pos.BASELINE_LEFT);
        // A code is read from left to right in every script.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    }
}
