package org.daybook.consents;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Wrapping;

/// A line of what she was asked and answered before: what for, what she said, and with whom something was shared.
final class PastRowController {
    private PastRowController() {}

    static Node make(PurposeWords words, ConsentEvent event, ConsentPage now) {
        var name = new Label(words.name(event.purpose()));
        name.getStyleClass().add("strong");
        var line = new VBox(name, muted(words.said(event, event.answer(), now.staff())));
        event.sharing().ifPresent(sharing -> line.getChildren().add(muted(sharing.organisation())));
        line.getStyleClass().addAll("row", "past");
        return line;
    }

    private static Label muted(String text) {
        var label = new Label();
        Wrapping.show(label, text);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("hint");
        return label;
    }
}
