package org.daybook.rights;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.staff.Received;
import org.daybook.ui.Wrapping;

/// Lines of a label and what stands there, as the parts of this room show them.
final class LinesController {
    private LinesController() {}

    /// Who received something; one sentence when nobody did.
    static List<Node> received(List<Received> list, CopyWords words) {
        if (list.isEmpty()) {
            return List.of(sentence(words.say("rights.received.none")));
        }
        return list.stream().map(WhoHasIt::line)
                .<Node>map(line -> row(words.say(line.label()), words.of(line.value()))).toList();
    }

    /// A sentence that wraps.
    static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("strong", "copy-heading");
        return label;
    }

    static HBox row(String label, String value) {
        var what = new Label(label);
        what.getStyleClass().addAll("muted", "copy-label");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        var words = new Label();
        Wrapping.show(words, value);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(what, words);
        row.getStyleClass().add("gap-12");
        return row;
    }
}
