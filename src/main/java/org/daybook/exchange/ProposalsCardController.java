package org.daybook.exchange;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The way to what registers say of women who are here, on the settings.
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
