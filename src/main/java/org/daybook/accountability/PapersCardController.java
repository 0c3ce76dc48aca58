package org.daybook.accountability;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// Shows the papers in one sentence, with a link to them.
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
