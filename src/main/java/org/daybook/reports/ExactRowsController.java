package org.daybook.reports;

import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.daybook.ui.Texts;

/// The lines of a report with their exact figures, for an auditor. On the screen thread.
///
/// @param words the user's language
/// @param texts the same, for the text next to the lines
record ExactRowsController(LineWords words, Texts texts) {
    /// Returns the column headings.
    Node head() {
        var row = row(label(texts.say("reports.export.counted"), "strong"),
                label(texts.say("reports.check.published"), "check-published"),
                label(texts.say("reports.check.exact"), "check-exact"),
                label(texts.say("reports.check.agrees"), "check-tick"));
        row.getStyleClass().add("strong");
        return row;
    }

    /// Returns the heading of a table.
    Node heading(String table) {
        return label(words.heading(table), "section-title");
    }

    /// Returns the auditor's check box for a line; its accessible text names the line.
    CheckBox tick(ExactFigures.Line line) {
        var tick = new CheckBox();
        tick.setAccessibleText(texts.say("reports.check.agrees.spoken", words.of(line.published())));
        return tick;
    }

    /// Returns one line.
    Node row(ExactFigures.Line line, CheckBox tick) {
        var box = new HBox(tick);
        box.getStyleClass().add("check-tick");
        var published = line.published();
        var number = number(published.number());
        return row(label(words.of(published), "figures-words"),
                label(number.isEmpty() ? words.how(published.how()) : number + "  " + words.how(published.how()),
                        "check-published"),
                label(number(line.exact()), "check-exact"), box);
    }

    private static HBox row(Label name, Node published, Node exact, Node tick) {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(name, published, exact, tick);
        row.getStyleClass().addAll("row", "dense", "gap-12", "template-line");
        return row;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
