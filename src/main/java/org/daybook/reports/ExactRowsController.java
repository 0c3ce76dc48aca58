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
/// @param words the worker's language
/// @param texts the same, for what stands beside the lines
record ExactRowsController(LineWords words, Texts texts) {
    /// The heads of the columns.
    Node head() {
        var row = row(label(texts.say("reports.export.counted"), "strong"),
                label(texts.say("reports.check.published"), "check-published"),
                label(texts.say("reports.check.exact"), "check-exact"),
                label(texts.say("reports.check.agrees"), "check-tick"));
        row.getStyleClass().add("strong");
        return row;
    }

    /// The heading of a table.
    Node heading(String table) {
        return label(words.heading(table), "section-title");
    }

    /// The auditor's tick, which says of which line it is.
    CheckBox tick(ExactFigures.Line line) {
        var tick = new CheckBox();
        tick.setAccessibleText(texts.say("reports.check.agrees.spoken", words.of(line.published())));
        return tick;
    }

    /// One line.
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
