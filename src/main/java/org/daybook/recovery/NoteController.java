package org.daybook.recovery;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows a sentence on Today to users responsible for the store, if there is no kit or nobody has tried it for a year.
final class NoteController {
    private final Ui ui;
    private final Recovery recovery;

    @FXML
    private VBox note;
    @FXML
    private MessageLine line;

    NoteController(Ui ui, Recovery recovery) {
        this.ui = ui;
        this.recovery = recovery;
    }

    @FXML
    private void initialize() {
        note.managedProperty().bind(line.visibleProperty());
        if (recovery.maySee()) {
            ui.background().run(recovery::state, this::show);
        }
    }

    private void show(RecoveryState state) {
        state.reminder().ifPresent(key -> line.warn(ui.texts().say(key), ui.texts().say("recovery.note.see"),
                () -> ui.navigator().go(new KitPlace())));
    }
}
