package org.daybook.reports;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Explains the disclosure control of the figures to a funder, on one page. It names no figure and no site.
final class MethodSheetController {
    @FXML
    private Label heading;
    @FXML
    private VBox lines;

    /// Returns the sheet as a node that is in no scene.
    static Region make(Ui ui) {
        var view = ui.views().load(MethodSheetController.class);
        ((MethodSheetController) view.controller()).show(ui);
        return (Region) view.root();
    }

    private void show(Ui ui) {
        var texts = ui.texts();
        Wrapping.show(heading, texts.say("reports.method.title"));
        for (var words : List.of(texts.say("reports.method.few"), texts.say("reports.method.totals"),
                texts.say("reports.method.rounded"), texts.say("reports.method.combined"),
                texts.say("reports.method.hidden"), texts.say("reports.method.chance"),
                texts.say("reports.method.attacked"), texts.say("reports.method.once"),
                texts.say("reports.method.text"), texts.say("reports.method.limits"))) {
            var line = new Label();
            line.setMinHeight(Label.USE_PREF_SIZE);
            Wrapping.show(line, words);
            lines.getChildren().add(line);
        }
    }
}
