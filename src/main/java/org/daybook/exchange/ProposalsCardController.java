package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The card on the settings that leads to what registers state about women who are here.
final class ProposalsCardController {
    private final Ui ui;

    ProposalsCardController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void open() {
        ui.navigator().go(new ProposalsPlace());
    }
}
