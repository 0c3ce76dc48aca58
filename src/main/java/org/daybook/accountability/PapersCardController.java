package org.daybook.accountability;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The papers in one sentence, and the way to them.
final class PapersCardController {
    private final Ui ui;

    PapersCardController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void open() {
        ui.navigator().go(new PapersPlace());
    }
}
