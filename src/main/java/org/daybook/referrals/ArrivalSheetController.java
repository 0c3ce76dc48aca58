package org.daybook.referrals;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// A printed receipt: that something arrived, and nothing about her.
final class ArrivalSheetController {
    private final Ui ui;

    @FXML
    private Label head;
    @FXML
    private Label date;
    @FXML
    private Label to;
    @FXML
    private Label reference;
    @FXML
    private Label arrived;

    ArrivalSheetController(Ui ui) {
        this.ui = ui;
    }

    /// Returns the sheet, in no scene.
    static Region make(Ui ui, IncomingReceipt receipt) {
        var view = ui.views().load(ArrivalSheetController.class);
        ((ArrivalSheetController) view.controller()).show(receipt);
        return (Region) view.root();
    }

    private void show(IncomingReceipt receipt) {
        var texts = ui.texts();
        head.setText(receipt.head());
        head.setVisible(!receipt.head().isEmpty());
        head.setManaged(!receipt.head().isEmpty());
        date.setText(texts.date(receipt.on()));
        Wrapping.show(to, receipt.to());
        reference.setText(texts.say("referrals.letter.reference", receipt.reference()));
        Wrapping.show(arrived, texts.say("referrals.receipt.arrived", texts.date(receipt.arrivedOn())));
    }
}
