package org.daybook.reports;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// What the report to a funder can show, line by line, on one page, to be read before a grant is signed. It holds no figure of
/// the site; numbers on it are targets.
final class GrantSheetController {
    private static final double WORDS = 0.6;

    @FXML
    private VBox sheet;
    @FXML
    private Label heading;
    @FXML
    private Label about;
    @FXML
    private VBox lines;

    /// Returns the sheet as a node that is in no scene.
    static Region make(Ui ui, Grant grant) {
        var view = ui.views().load(GrantSheetController.class);
        ((GrantSheetController) view.controller()).show(ui.texts(), grant);
        return (Region) view.root();
    }

    private void show(Texts texts, Grant grant) {
        var template = ReportTemplate.builtIn(grant.template().orElse(ReportTemplate.BUILT_IN.getFirst()),
                texts.locale().getLanguage());
        Wrapping.show(heading, texts.say("reports.grants.sheet.heading", grant.name()));
        Wrapping.show(about, grant.funder().isEmpty()
                ? texts.say("reports.grants.sheet.about", new GrantWords(texts).months(grant), template.title())
                : texts.say("reports.grants.sheet.about-of", grant.funder(), new GrantWords(texts).months(grant),
                        template.title()));
        add(texts, texts.say("reports.grants.form.target.line"), LinePromise.ROUNDED_IN_A_QUARTER, grant.target());
        template.lines().forEach(line -> add(texts, line.words(), LinePromise.of(line),
                line.at().flatMap(at -> Optional.ofNullable(grant.targets().get(at)))));
        lines.getChildren().add(label(texts.say("reports.grants.sheet.note")));
    }

    private void add(Texts texts, String words, LinePromise promise, Optional<Integer> target) {
        var said = texts.of("reports", promise);
        var both = new HBox(column(words, WORDS),
                column(target.map(number -> texts.say("reports.grants.sheet.target", said,
                        number)).orElse(said), 1 - WORDS));
        both.getStyleClass().add("gap-12");
        lines.getChildren().add(both);
    }

    private Node column(String words, double share) {
        var label = label(words);
        label.prefWidthProperty().bind(sheet.widthProperty().multiply(share));
        HBox.setHgrow(label, Priority.SOMETIMES);
        return label;
    }

    private static Label label(String words) {
        var label = new Label();
        label.setMinHeight(Label.USE_PREF_SIZE);
        Wrapping.show(label, words);
        return label;
    }
}
