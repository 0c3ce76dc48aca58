package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The card on the settings that leads to importing.
final class ImportCardController {
    private final Ui ui;

    ImportCardController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void open() {
        ui.navigator().go(new ImportPlace());
    }
}
