package org.daybook.work;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// A paper for a company as it is printed, black on white, the same as its file.
final class CompanySheetController {
    @FXML
    private Label heading;
    @FXML
    private VBox lines;
    @FXML
    private Label sender;
    @FXML
    private Label date;

    /// Returns the sheet, not attached to a scene.
    static Region make(Ui ui, CompanyPaper paper) {
        var view = ui.views().load(CompanySheetController.class);
        ((CompanySheetController) view.controller()).show(paper);
        return (Region) view.root();
    }

    private void show(CompanyPaper paper) {
        Wrapping.show(heading, paper.heading());
        paper.lines().forEach(line -> lines.getChildren().add(line(line)));
        Wrapping.show(sender, paper.sender());
        date.setText(new CompanyPaperWords(paper.language()).date(paper.on()));
    }

    private static VBox line(CompanyPaper.Line line) {
        var name = new Label(line.label());
        name.getStyleClass().add("company-paper-label");
        var value = new Label();
        value.setMinHeight(Label.USE_PREF_SIZE);
        Wrapping.show(value, line.value());
        return new VBox(name, value);
    }
}
