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
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Locking her record at her wish, and opening it again.
final class LockController {
    private final Ui ui;
    private final Rights rights;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<MessageLine> message = Optional.empty();
    private boolean locked;

    @FXML
    private Label state;
    @FXML
    private Button turn;

    LockController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    /// Where to say what came of it.
    void tell(MessageLine line) {
        message = Optional.of(line);
    }

    void show(ParticipantId whom) {
        her = Optional.of(whom);
        ui.background().run(() -> rights.lockedSince(whom), this::show);
    }

    private void show(Optional<LocalDate> since) {
        locked = since.isPresent();
        state.setText(
                since.map(day -> say("rights.lock.locked", ui.texts().date(day))).orElse(say("rights.lock.what")));
        turn.setText(say(locked ? "rights.lock.open" : "rights.lock.lock"));
    }

    @FXML
    private void turn() {
        message.ifPresent(MessageLine::clear);
        her.ifPresent(whom -> ui.background().run(() -> {
            if (locked) {
                rights.open(whom);
                return List.<Received>of();
            }
            rights.lock(whom);
            return rights.whereabouts(whom).toTell();
        }, toTell -> done(whom, toTell),
                refusal -> message.ifPresent(line -> line.warn(say(refusal.key())))));
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
