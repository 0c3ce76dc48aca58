package org.daybook.outreach;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;

/// A printed receipt, black on white: what, when, a number, and a signature line.
final class HelpSheetController {
    private final Ui ui;

    @FXML
    private Label reference;
    @FXML
    private Label date;
    @FXML
    private Label what;

    HelpSheetController(Ui ui) {
        this.ui = ui;
    }

    /// Returns the sheet, not attached to a scene.
    static Region make(Ui ui, HelpReceipt receipt) {
        var view = ui.views().load(HelpSheetController.class);
        ((HelpSheetController) view.controller()).show(receipt);
        return (Region) view.root();
    }

    private void show(HelpReceipt receipt) {
        reference.setText(ui.texts().say("outreach.help.reference", receipt.reference()));
        date.setText(ui.texts().date(receipt.on()));
        what.setText(new OutreachWords(ui.texts()).given(receipt.what()));
    }
}
