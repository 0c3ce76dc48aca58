package org.daybook.retention;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.daybook.ui.Ui;

/// How long records are kept, in one sentence, and the way to the page.
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
        ui.background().run(retention::page,
                page -> sentence.setText(ui.texts().say("retention.card.due", page.due().size())));
    }

    @FXML
    private void open() {
        ui.navigator().go(new DueForALook());
    }
}
