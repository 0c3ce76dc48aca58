package org.daybook.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.ui.Texts;

/// The lines of a template on the screen: words, number and how it is published. On the screen thread.
///
/// @param texts formats numbers for the user's language
/// @param words the user's language
record TemplateRowsController(Texts texts, LineWords words) {
    /// Returns the lines, each a row that is read aloud as a whole.
    List<Node> rows(List<TemplateLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private Node row(TemplateLine line) {
        var how = words.how(line.status());
        var name = label(words.of(line), "figures-words");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var number = label(line.number().isPresent() ? texts.number(line.number().getAsInt()) : "",
                "template-number");
        var row = new HBox(name, number, label(how, "template-how"));
        row.getStyleClass().addAll("row", "dense", "gap-12", "template-line");
        row.setAccessibleText(String.join(", ", words.of(line), number.getText(), how));
        if (line.status() == TemplateLine.Status.NEVER || line.status() == TemplateLine.Status.OTHER) {
            row.getStyleClass().add("muted");
        }
        return row;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
