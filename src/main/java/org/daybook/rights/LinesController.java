package org.daybook.rights;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.ui.Paragraph;
import org.daybook.ui.WholeFlow;

/// Lines of a label and a value, as shown in the parts of this room.
final class LinesController {
    private LinesController() {}

    /// Returns who received something; one sentence if nobody did.
    static List<Node> received(List<Received> list, CopyWords words) {
        if (list.isEmpty()) {
            return List.of(sentence(words.say("rights.received.none")));
        }
        return list.stream().<Node>map(one -> received(one, words)).toList();
    }

    /// Each value has a node of its own: a name in Arabic letters would reverse a whole line.
    private static VBox received(Received one, CopyWords words) {
        var line = WhoHasIt.line(one);
        var who = sentence(words.say(line.label()));
        who.getStyleClass().add("muted");
        var values = new WholeFlow();
        values.getStyleClass().add("received-values");
        var several = line.value() instanceof Value.Several all ? all.values() : List.of(line.value());
        several.forEach(value -> values.getChildren().add(value(words.of(value), values)));
        var box = new VBox(who, values);
        box.getStyleClass().add("received");
        return box;
    }

    private static Region value(String text, WholeFlow inside) {
        var value = new Paragraph();
        value.setText(text);
        value.maxWidthProperty().bind(inside.widthProperty());
        return value;
    }

    /// Returns a sentence that wraps.
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

    /// Returns a label and its value, part by part: right-to-left text would reverse a whole line, and a mixed line would not
    /// be broken where it should be.
    static HBox row(String label, List<String> parts) {
        var what = new Label(label);
        what.getStyleClass().addAll("muted", "copy-label");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        var values = new WholeFlow();
        values.getStyleClass().add("copy-values");
        parts.forEach(part -> values.getChildren().add(value(part, values)));
        HBox.setHgrow(values, Priority.ALWAYS);
        var row = new HBox(what, values);
        row.getStyleClass().add("gap-12");
        return row;
    }
}
