package org.daybook.participants;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.ui.PersonCode;

/// A line of her arrangements: a person and a few words.
final class ArrangementRowController {
    private ArrangementRowController() {}

    /// The caller appends the controls for it.
    static HBox make(Node who, Label words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(who, words);
        row.getStyleClass().addAll("row", "gap-12", "arrangement");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Node code(CardNumber card, String initial) {
        var code = new PersonCode(card.toString(), initial);
        code.setMaxHeight(Region.USE_PREF_SIZE);
        return code;
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "arrangement-words");
        return label;
    }
}
