package org.daybook.reports;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.base.Quarter;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows a sentence on Today to staff who may finalise, if the last quarter has been over for two weeks and is not finalised.
final class ForgottenController {
    private final Ui ui;
    private final Reports reports;

    @FXML
    private VBox note;
    @FXML
    private MessageLine line;

    ForgottenController(Ui ui, Reports reports) {
        this.ui = ui;
        this.reports = reports;
    }

    @FXML
    private void initialize() {
        note.managedProperty().bind(line.visibleProperty());
        ui.background().run(reports::forgotten, forgotten -> forgotten.ifPresent(this::show));
    }

    private void show(Quarter quarter) {
        line.warn(
                ui.texts().say("reports.forgotten.sentence", quarter.number(), Integer.toString(quarter.year())),
                ui.texts().say("reports.forgotten.see"),
                () -> ui.navigator().go(new QuarterReport(Optional.of(quarter))));
    }
}
