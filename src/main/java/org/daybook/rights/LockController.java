package org.daybook.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.participants.HerRecord;
import org.daybook.staff.Received;
import org.daybook.ui.Ui;

/// Locks her record at her request, and unlocks it again.
final class LockController {
    private final Ui ui;
    private final Rights rights;
    private Optional<RightsSubject> about = Optional.empty();
    private boolean locked;

    @FXML
    private Label state;
    @FXML
    private Button turn;

    LockController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    void show(RightsSubject whom) {
        about = Optional.of(whom);
        ui.background().run(() -> rights.lockedSince(whom.her()), this::show);
    }

    private void show(Optional<LocalDate> since) {
        locked = since.isPresent();
        state.setText(
                since.map(day -> say("rights.lock.locked", ui.texts().date(day))).orElse(say("rights.lock.what")));
        turn.setText(say(locked ? "rights.lock.open" : "rights.lock.lock"));
    }

    @FXML
    private void turn() {
        about.ifPresent(one -> one.ask(this::turn, toTell -> done(one.her(), toTell)));
    }

    private List<Received> turn(ParticipantId her) {
        if (locked) {
            rights.open(her);
            return List.of();
        }
        rights.lock(her);
        return rights.whereabouts(her).toTell();
    }

    private void done(ParticipantId whom, List<Received> toTell) {
        ui.navigator().goInstead(new HerRecord(whom));
        if (!toTell.isEmpty()) {
            var content = new VBox(LinesController.sentence(say("rights.lock.tell")));
            content.getStyleClass().add("gap-8");
            content.getChildren().addAll(LinesController.received(toTell, new CopyWords(ui.texts())));
            ui.dialogs().tell(say("rights.lock.done"), content);
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
