package org.daybook.reports;

import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.disclosure.ProtectedTable;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;

/// Shows enrolments by path: bars as long as their published numbers, each with its name and number next to it.
final class PathBarsController {
    private static final double ROOM_FOR_THE_NUMBER = 96;

    private final Texts texts;

    @FXML
    private Card card;
    @FXML
    private VBox bars;

    PathBarsController(Texts texts) {
        this.texts = texts;
    }

    /// Shows the enrolments of a report.
    void show(QuarterlyReport shown) {
        var report = shown.published();
        var total = ReportLines.of(report).stream().filter(line -> line.at(ReportLine.TOTAL, Total.ENROLMENTS.code()))
                .findFirst().orElseThrow();
        card.setNote(switch (total.how()) {
            case EXACT -> texts.say("reports.bars.total", texts.number(total.number().orElse(0)));
            case ROUNDED -> texts.say("reports.totals.about", texts.number(total.number().orElse(0)));
            case FEWER_THAN_TEN, NOT_GIVEN, TOGETHER -> "";
        });
        bars.getChildren().clear();
        ReportLines.table(report, ReportTable.PATH).ifPresentOrElse(this::show,
                () -> bars.getChildren().add(label(texts.say(switch (shown.standing()) {
                    case UNDER_WAY -> "reports.figures.under-way";
                    case NOT_FINAL -> "reports.figures.not-final";
                    case OVER -> "disclosure.why.not-broken-down";
                }), "muted")));
    }

    private void show(ProtectedTable.Shown table) {
        int most = table.rows().stream().mapToInt(ProtectedTable.Row::value).max().orElse(1);
        table.rows().stream().sorted(Comparator.comparingInt(ProtectedTable.Row::value).reversed())
                .forEach(row -> bars.getChildren().add(bar(row, most)));
        table.together().ifPresent(group -> bars.getChildren().add(together(group.categories())));
        bars.getChildren().add(label(texts.say("reports.bars.rounded-total", texts.number(table.total())), "hint"));
    }

    private Node bar(ProtectedTable.Row row, int most) {
        var bar = new Region();
        bar.getStyleClass().addAll("path-bar",
                "path-bar-" + (ReportTable.PATH.categories().indexOf(row.category()) + 1));
        bar.setMinWidth(0);
        bar.prefWidthProperty()
                .bind(card.widthProperty().subtract(ROOM_FOR_THE_NUMBER).multiply((double) row.value() / most));
        var number = label(texts.number(row.value()), "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(bar, number);
        line.getStyleClass().add("gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        var both = new VBox(label(words(row.category()), "figures-words"), line);
        both.getStyleClass().add("gap-4");
        return both;
    }

    private Node together(List<String> categories) {
        var chip = new Chip(texts.say("reports.figures.together"), "fth-layers", Chip.Tone.ACCENT);
        var names = label(String.join("  +  ", categories.stream().map(this::words).toList()), "hint-size");
        var both = new VBox(chip, names);
        both.getStyleClass().addAll("gap-8", "bars-together");
        return both;
    }

    private String words(String category) {
        return ReportTable.PATH.words(category, Labels.of(texts));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
