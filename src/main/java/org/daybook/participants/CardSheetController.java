package org.daybook.participants;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;

/// Her card as it stands on paper: the number, large, and what the site writes on every card. Nothing tells what the place
/// is, and nothing is hers but the number.
final class CardSheetController {
    @FXML
    private Label number;
    @FXML
    private Label words;

    static Region make(Ui ui, CardNumber card, String siteWords) {
        var view = ui.views().load(CardSheetController.class);
        ((CardSheetController) view.controller()).show(card, siteWords);
        return (Region) view.root();
    }

    private void show(CardNumber card, String siteWords) {
        number.setText(card.toString());
        words.setText(siteWords);
        words.setVisible(!siteWords.isEmpty());
        words.setManaged(!siteWords.isEmpty());
    }
}
