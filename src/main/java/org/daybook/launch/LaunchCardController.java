package org.daybook.launch;

import javafx.fxml.FXML;
import org.daybook.ui.Ui;

/// The card in the settings that opens the launch guide.
final class LaunchCardController {
    private final Ui ui;

    LaunchCardController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void open() {
        ui.navigator().go(new LaunchPlace());
    }
}
