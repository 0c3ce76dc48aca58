package org.daybook.reports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Texts;

/// The table of the people who took part: rounded numbers at the end edge, what stands together on petrol paper.
final class FiguresController {
    private final Texts texts;

    @FXML
    private Label now;
    @FXML
    private Label before;
    @FXML
    private VBox rows;
    @FXML
    private VBox foot;

    FiguresController(Texts texts) {
        this.texts = texts;
    }

    /// Shows the tables of a quarter.
    void show(QuarterPage page) {
        var labels = Labels.of(texts);
        var words = new LineWords(labels);
        now.setText(words.shortQuarter(page.report().quarter()));
        before.setText(page.before().map(report -> words.shortQuarter(report.quarter())).orElse(""));
        rows.getChildren().clear();
        foot.getChildren().clear();
        var lines = new FigureRows(page, labels).rows();
        lines.forEach(line -> (line instanceof FigureRow.RoundedTotal ? foot : rows).getChildren()
                .add(node(line, page.before().isPresent())));
        if (lines.isEmpty()) {
            now.setText("");
            before.setText("");
            rows.getChildren().add(new EmptyState(small(page)));
        }
    }

    private String small(QuarterPage page) {
        return ReportLines.of(page.report().published()).getFirst().how() == How.FEWER_THAN_TEN
                ? texts.say("reports.figures.fewer-than-ten")
                : texts.say("reports.figures.no-breakdown");
    }

    private Node node(FigureRow line, boolean compared) {
        return switch (line) {
            case FigureRow.Heading heading -> row("figures-heading", label(heading.words(), "section-title"), "", "",
                    compared);
            case FigureRow.Number number -> row("figures-number", label(number.words(), "figures-words"), number.now(),
                    number.before(), compared);
            case FigureRow.Together group -> row("combined", together(group.names()), group.now(), group.before(),
                    compared);
            case FigureRow.NotGiven _ -> note(texts.say("disclosure.why.not-broken-down"));
            case FigureRow.RoundedTotal total -> row("figures-total",
                    label(texts.say("reports.figures.rounded-total"), "figures-words"), total.now(), total.before(),
                    compared);
        };
    }

    /// A sentence in place of figures, over the whole width.
    private static HBox note(String sentence) {
        var row = new HBox(label(sentence, "muted"));
        row.getStyleClass().addAll("row", "dense", "figures-note");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static HBox row(String style, Node words, String now, String before, boolean compared) {
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, figure(now, "figure-now"));
        if (compared) {
            row.getChildren().add(figure(before, "muted"));
        }
        row.getStyleClass().addAll("row", "dense", style);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node together(List<String> names) {
        var words = label(String.join("  +  ", names), "hint-size");
        var line = new HBox(new Chip(texts.say("reports.figures.together"), "fth-layers", Chip.Tone.ACCENT), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getStyleClass().add("gap-8");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label figure(String text, String style) {
        var figure = label(text, "figure");
        figure.getStyleClass().addAll("figures-column", style);
        figure.setMinWidth(Label.USE_PREF_SIZE);
        return figure;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
