package org.daybook.rights;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;

/// The slip that she may take home after an erasure, as printed: a number, a date and a sentence.
final class ReceiptSheetController {
    @FXML
    private Label number;
    @FXML
    private Label day;

    /// Returns the sheet as a node that is in no scene.
    static Region make(Ui ui, Receipt receipt) {
        var view = ui.views().load(ReceiptSheetController.class);
        var sheet = (ReceiptSheetController) view.controller();
        sheet.number.setText(ui.texts().say("rights.slip.number", receipt.shortNumber()));
        sheet.day.setText(ui.texts().date(receipt.on()));
        return (Region) view.root();
    }
}
