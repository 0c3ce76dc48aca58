package org.daybook.retention;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.ui.Ui;

/// Shows how long records are kept, in one sentence, with a link to the page.
final class RetentionCardController {
    private final Ui ui;
    private final Retention retention;

    @FXML
    private Label sentence;

    RetentionCardController(Ui ui, Retention retention) {
        this.ui = ui;
        this.retention = retention;
    }

    @FXML
    private void initialize() {
        new AtLength(ui.background(), retention).<Integer>read(Retention::due,
                due -> sentence.setText(ui.texts().say("retention.card.due", due)));
    }

    @FXML
    private void open() {
        ui.navigator().go(new DueForALook());
    }
}
