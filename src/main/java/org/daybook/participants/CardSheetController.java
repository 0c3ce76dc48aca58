package org.daybook.participants;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;

/// Her card as it is printed: the number, large, and the words that the site puts on every card. Nothing reveals what the place
/// is, and the number is the only thing about her.
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
