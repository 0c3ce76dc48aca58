package org.daybook.staff;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;

/// The worker's own passphrase: the present one, because somebody else may be at the screen, and a new one.
final class PassphraseController implements Screen<PassphrasePlace> {
    private final Ui ui;
    private final Team team;
    private final Header header = new Header();

    @FXML
    private Field presentField;
    @FXML
    private PasswordField present;
    @FXML
    private NewPassphrase freshController;
    @FXML
    private MessageLine message;
    @FXML
    private Button change;

    PassphraseController(Ui ui, Team team) {
        this.ui = ui;
        this.team = team;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        header.key("Shortcut+Enter", "staff.passphrase.key.change", this::change);
        var me = team.me();
        freshController.alsoGuessed(() -> List.of(me.signInWord(), me.initials()));
    }

    @Override
    public void enter(PassphrasePlace place) {
        header.title(say("staff.passphrase.title"));
        present.requestFocus();
    }

    @Override
    public void leave() {
        forget();
    }

    @FXML
    private void change() {
        message.clear();
        presentField.noProblem();
        var fresh = freshController.taken();
        if (present.getText().isEmpty()) {
            fresh.ifPresent(taken -> Arrays.fill(taken, '\0'));
            presentField.problem(say("staff.passphrase.present.problem"));
            present.requestFocus();
        } else if (fresh.isPresent()) {
            change.setDisable(true);
            var former = present.getText().toCharArray();
            ui.background().change(() -> team.changeOwn(former, fresh.get()), () -> changed(), this::refused);
        }
    }

    private void changed() {
        change.setDisable(false);
        forget();
        message.done(say("staff.passphrase.done"));
    }

    private void refused(Refusal refusal) {
        change.setDisable(false);
        present.clear();
        if (refusal.key().equals("vault.refusal.wrong-passphrase")) {
            presentField.problem(say("staff.passphrase.present.wrong"));
            present.requestFocus();
        } else {
            message.warn(say(refusal.key()));
        }
    }

    private void forget() {
        present.clear();
        freshController.forget();
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
