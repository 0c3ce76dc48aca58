package org.daybook.recovery;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.staff.SiteSetup;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows a sentence on Today to users responsible for the store, if there is no kit or nobody has tried it for a year. A kit that
/// is among the first steps of a new site is not asked for twice.
final class NoteController {
    private final Ui ui;
    private final Recovery recovery;
    private final SiteSetup setup;

    @FXML
    private VBox note;
    @FXML
    private MessageLine line;

    NoteController(Ui ui, Recovery recovery, SiteSetup setup) {
        this.ui = ui;
        this.recovery = recovery;
        this.setup = setup;
    }

    @FXML
    private void initialize() {
        note.managedProperty().bind(line.visibleProperty());
        if (recovery.maySee()) {
            ui.background().run(this::reminder, this::show);
        }
    }

    private Optional<String> reminder() {
        var state = recovery.state();
        return state.reminder().filter(_ -> state.present().isPresent() || !setup.isAsked(RecoveryFeature.STEP));
    }

    private void show(Optional<String> reminder) {
        reminder.ifPresent(key -> line.warn(ui.texts().say(key), ui.texts().say("recovery.note.see"),
                () -> ui.navigator().go(new KitPlace())));
    }
}
