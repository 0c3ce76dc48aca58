package org.daybook.recovery;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.ui.Ui;

/// Shows the state of the kit in one sentence, with a link to its page.
final class KitCardController {
    private final Ui ui;
    private final Recovery recovery;

    @FXML
    private Label sentence;

    KitCardController(Ui ui, Recovery recovery) {
        this.ui = ui;
        this.recovery = recovery;
    }

    @FXML
    private void initialize() {
        ui.background().run(recovery::state,
                state -> sentence.setText(ui.texts().say(state.reminder().orElse("recovery.card.well"))));
    }

    @FXML
    private void open() {
        ui.navigator().go(new KitPlace());
    }
}
