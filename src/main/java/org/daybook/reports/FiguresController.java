package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// Shows the tables of the report one section at a time: rounded numbers aligned at the end edge, combined categories on petrol
/// paper.
final class FiguresController {
    private final Texts texts;
    private Optional<QuarterPage> page = Optional.empty();

    @FXML
    private Segments<Section> sections;
    @FXML
    private HBox head;
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

    @FXML
    private void initialize() {
        sections.options(List.of(Section.values()), section -> texts.of("reports", section));
        sections.choose(Optional.of(Section.PEOPLE));
        sections.chosenProperty().addListener((_, _, _) -> page.ifPresent(this::show));
    }

    /// Shows the tables of a quarter.
    void show(QuarterPage shown) {
        page = Optional.of(shown);
        var section = sections.chosen().orElse(Section.PEOPLE);
        var labels = Labels.of(texts);
        var words = new LineWords(labels);
        now.setText(words.shortPeriod(shown.report().period()));
        before.setText(shown.before().map(report -> words.shortPeriod(report.period())).orElse(""));
        rows.getChildren().clear();
        foot.getChildren().clear();
        var lines = new FigureRows(shown, section, labels).rows();
        lines.forEach(line -> (line instanceof FigureRow.RoundedTotal ? foot : rows).getChildren()
                .add(node(line, shown.before().isPresent())));
        if (lines.stream().allMatch(FigureRow.Whole.class::isInstance)) {
            rows.getChildren().add(new EmptyState(why(shown, section, lines)));
        } else if (section == Section.CHANGES) {
            foot.getChildren().add(note(texts.say("reports.figures.pairs")));
        }
        head.setVisible(!lines.isEmpty());
        head.setManaged(!lines.isEmpty());
    }

    private String why(QuarterPage page, Section section, List<FigureRow> lines) {
        return switch (page.report().standing()) {
            case UNDER_WAY -> texts.say("reports.figures.under-way");
            case NOT_FINAL -> texts.say("reports.figures.not-final");
            case OVER -> tooFew(page, section, lines);
        };
    }

    private String tooFew(QuarterPage page, Section section, List<FigureRow> lines) {
        return lines.isEmpty() || section == Section.PEOPLE
                ? small(page)
                : switch (section) {
                    case PEOPLE, ENDINGS, CHANGES -> texts.say("reports.figures.nothing");
                    case INCLUSION, WORK, REFERRALS, REACHED -> texts.say("reports.figures.too-few");
                };
    }

    private String small(QuarterPage page) {
        return ReportLines.of(page.report().published()).getFirst().how() == CellStatus.FEWER_THAN_TEN
                ? texts.say("reports.figures.fewer-than-ten")
                : texts.say("reports.figures.no-breakdown");
    }

    private Node node(FigureRow line, boolean compared) {
        return switch (line) {
            case FigureRow.Whole total -> row("figures-number", label(total.words(), "figures-words"), total.now(),
                    total.before(), compared);
            case FigureRow.Heading heading -> row("figures-heading", label(heading.words(), "section-title"), "", "",
                    compared);
            case FigureRow.Number number -> row("figures-number", label(number.words(), "figures-words"), number.now(),
                    number.before(), compared);
            case FigureRow.Together group -> row("combined", together(group.names()), group.now(), group.before(),
                    compared);
            case FigureRow.NotGiven _ -> note(texts.say("disclosure.why.not-broken-down"));
            case FigureRow.TableTotal total -> row("figures-total",
                    label(texts.say("reports.export.rounded-total"), "figures-words"), total.now(), total.before(),
                    compared);
            case FigureRow.RoundedTotal total -> row("figures-total",
                    label(texts.say("reports.figures.rounded-total"), "figures-words"), total.now(), total.before(),
                    compared);
        };
    }

    /// Returns a sentence over the whole width, in place of figures.
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
