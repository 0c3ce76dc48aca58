package org.daybook.retention;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows a discreet sentence on Today: that a colleague's proposal waits or, for users who set the periods, that records are
/// due for review.
final class RetentionNoteController {
    private final Ui ui;
    private final Retention retention;

    @FXML
    private VBox note;
    @FXML
    private MessageLine line;

    RetentionNoteController(Ui ui, Retention retention) {
        this.ui = ui;
        this.retention = retention;
    }

    @FXML
    private void initialize() {
        note.managedProperty().bind(line.visibleProperty());
        new AtLength(ui.background(), retention).<Retention.Note>read(Retention::note, this::show);
    }

    private void show(Retention.Note said) {
        if (said.waits() > 0) {
            lead(ui.texts().say("retention.note.waits", said.waits()));
        } else if (said.due() > 0) {
            lead(ui.texts().say("retention.note.due", said.due()));
        }
    }

    private void lead(String sentence) {
        line.lead(sentence, ui.texts().say("retention.note.see"), () -> ui.navigator().go(new DueForALook()));
    }
}
