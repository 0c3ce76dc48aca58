package org.daybook.reports;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.daybook.reports.narrative.Finding;
import org.daybook.reports.narrative.Hit;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Texts;
import org.daybook.ui.WholeFlow;

/// The rows of findings in a text and of the second reader's verdict. On the screen thread.
final class NarrativeRowsController {
    private final Texts texts;

    NarrativeRowsController(Texts texts) {
        this.texts = texts;
    }

    /// Returns the rows of findings: what, why, where, and the control for keeping it with a reason.
    List<Node> lines(NarrativePage shown, BiConsumer<Hit, KeptBecause> keep, Consumer<Hit> dontKeep) {
        if (shown.lines().isEmpty()) {
            return List.of(new EmptyState(texts.say("reports.narrative.found.none")));
        }
        return shown.lines().stream().map(line -> line(line, keep, dontKeep)).toList();
    }

    private Node line(NarrativePage.Line line, BiConsumer<Hit, KeptBecause> keep, Consumer<Hit> dontKeep) {
        var hit = line.hit();
        var row = new VBox(label(texts.say("reports.narrative.found.line", hit.words(), why(hit.why())),
                "strong"), label(hit.sentence(), "muted"));
        if (line.kept().isPresent()) {
            var change = new Button(texts.say("reports.narrative.dont-keep"));
            change.setAccessibleText(texts.say("reports.narrative.dont-keep.spoken", hit.words()));
            change.setOnAction(_ -> dontKeep.accept(hit));
            var kept = new WholeFlow(label(texts.say("reports.narrative.kept",
                    texts.of("reports", line.kept().get())), "hint-size"), change);
            kept.getStyleClass().add("gap-8");
            row.getChildren().add(kept);
        } else if (KeptBecause.of(hit.why()).isEmpty()) {
            row.getChildren().add(label(texts.say("reports.narrative.never"), "hint-size"));
        } else {
            var menu = new MenuButton(texts.say("reports.narrative.keep"));
            menu.setAccessibleText(texts.say("reports.narrative.keep.spoken", hit.words()));
            KeptBecause.of(hit.why()).forEach(because -> {
                var item = new MenuItem(texts.of("reports", because));
                item.setOnAction(_ -> keep.accept(hit, because));
                menu.getItems().add(item);
            });
            row.getChildren().add(menu);
        }
        row.getStyleClass().addAll("row", "gap-8", "narrative-line");
        return row;
    }

    private String why(Finding why) {
        return switch (why) {
            case NAME -> texts.say("reports.finding.name");
            case CARD -> texts.say("reports.finding.card");
            case COUNTRY -> texts.say("reports.finding.country");
            case AGE -> texts.say("reports.finding.age");
            case DATE -> texts.say("reports.finding.date");
            case SMALL_NUMBER -> texts.say("reports.finding.small-number");
            case OTHER_NUMBER -> texts.say("reports.finding.other-number");
            case ONE_WOMAN -> texts.say("reports.finding.one-woman");
        };
    }

    /// Returns the state of the second reading, and the actions it allows.
    List<Node> reading(NarrativePage shown, Runnable ask, Consumer<NarrativePage.Verdict> read) {
        boolean mayWrite = shown.rights() == NarrativePage.Rights.WRITE;
        return switch (shown.reading()) {
            case NarrativePage.Reading.NotAsked _ -> mayWrite && shown.initials().isPresent()
                    ? List.of(label(texts.say("reports.narrative.reading.not-asked"), "hint-size"),
                            button("ask-reading", texts.say("reports.narrative.reading.ask"), ask))
                    : List.of(label(texts.say("reports.narrative.reading.not-asked"), "hint-size"));
            case NarrativePage.Reading.Asked asked when asked.byHer() || !mayWrite ->
                List.of(label(texts.say("reports.narrative.reading.waiting"), "hint-size"));
            case NarrativePage.Reading.Asked _ -> List.of(
                    label(texts.say("reports.narrative.reading.yours"), "hint-size"),
                    new WholeFlow(button("may-leave", texts.say("reports.narrative.reading.may-leave"),
                            () -> read.accept(NarrativePage.Verdict.MAY_LEAVE)),
                            button("to-change", texts.say("reports.narrative.reading.to-change"),
                                    () -> read.accept(NarrativePage.Verdict.TO_CHANGE))));
            case NarrativePage.Reading.Done done -> List.of(label(switch (done.verdict()) {
                case MAY_LEAVE -> texts.say("reports.narrative.reading.fine", done.initials());
                case TO_CHANGE -> texts.say("reports.narrative.reading.change", done.initials());
            }, "strong"));
        };
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
