package org.daybook.participants;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;

/// The call list as it stands on paper: card numbers, a line beside each to write on, and who printed it. Nothing else.
final class CallSheetController {
    private final Texts texts;

    @FXML
    private Label day;
    @FXML
    private VBox cards;
    @FXML
    private Label by;

    CallSheetController(Texts texts) {
        this.texts = texts;
    }

    static Region make(Ui ui, CallList.Paper paper) {
        var view = ui.views().load(CallSheetController.class);
        ((CallSheetController) view.controller()).show(paper);
        return (Region) view.root();
    }

    private void show(CallList.Paper paper) {
        day.setText(texts.day(paper.on()));
        by.setText(texts.say("participants.call-sheet.by", paper.by(), texts.date(paper.on())));
        paper.cards().forEach(card -> cards.getChildren().add(line(card)));
    }

    private static HBox line(CardNumber card) {
        var number = new Label(card.toString());
        number.getStyleClass().add("paper-card");
        var rule = new Region();
        rule.getStyleClass().add("paper-rule");
        HBox.setHgrow(rule, Priority.ALWAYS);
        var line = new HBox(number, rule);
        line.getStyleClass().add("paper-line");
        return line;
    }
}
