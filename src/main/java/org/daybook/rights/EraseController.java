package org.daybook.rights;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.ParticipantId;
import org.daybook.participants.People;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Question;
import org.daybook.ui.Ui;

/// Erasing her: what goes and what stays is said first, and once it is done it is final.
final class EraseController {
    private final Ui ui;
    private final Rights rights;
    private Optional<ParticipantId> her = Optional.empty();
    private Optional<MessageLine> message = Optional.empty();

    @FXML
    private Label stays;
    @FXML
    private Button erase;

    EraseController(Ui ui, Rights rights) {
        this.ui = ui;
        this.rights = rights;
    }

    /// Where to say what came of it.
    void tell(MessageLine line) {
        message = Optional.of(line);
    }

    void show(ParticipantId whom) {
        her = Optional.of(whom);
    }

    @FXML
    private void erase() {
        message.ifPresent(MessageLine::clear);
        ui.dialogs().ask(new Question(say("rights.erase.ask"), stays.getText(), say("rights.erase.verb"),
                say("rights.erase.keep"), Question.Weight.DESTROYS), this::sure);
    }

    private void sure() {
        erase.setDisable(true);
        her.ifPresent(whom -> ui.background().run(() -> rights.erase(whom), this::erased, refusal -> {
            erase.setDisable(false);
            message.ifPresent(line -> line.warn(say(refusal.key())));
        }));
    }

    private void erased(Receipt receipt) {
        her = Optional.empty();
        ui.navigator().goInstead(new People(""));
        ui.dialogs().tell(say("rights.erase.done"), say("rights.erase.receipt", receipt.shortNumber(),
                ui.texts().date(receipt.on())));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
