package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The way to importing, on the settings.
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
