package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The card on the settings that leads to exporting.
final class ExportCardController {
    private final Ui ui;

    ExportCardController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void open() {
        ui.navigator().go(new ExportPlace());
    }
}
