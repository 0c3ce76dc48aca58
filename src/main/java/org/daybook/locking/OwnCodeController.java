package org.daybook.locking;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Her own short code: set, replaced or removed, with its benefit and its risk.
final class OwnCodeController {
    private final Ui ui;
    private final OwnCode own;

    @FXML
    private Label present;
    @FXML
    private Label forbidden;
    @FXML
    private Node typing;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField codePassphrase;
    @FXML
    private Field codeField;
    @FXML
    private PasswordField code;
    @FXML
    private Field againField;
    @FXML
    private PasswordField codeAgain;
    @FXML
    private Button set;
    @FXML
    private Button remove;
    @FXML
    private MessageLine message;

    OwnCodeController(Ui ui, OwnCode own) {
        this.ui = ui;
        this.own = own;
    }

    @FXML
    private void initialize() {
        List.of(present, forbidden, typing, remove).forEach(node -> {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        });
        ui.background().run(own::state, this::show);
    }

    private void show(OwnCode.State state) {
        present.setVisible(state.set());
        forbidden.setVisible(!state.allowed());
        typing.setVisible(state.allowed());
        set.setText(ui.texts().say(state.set() ? "locking.own-code.another" : "locking.own-code.set"));
        remove.setVisible(state.set());
    }

    @FXML
    private void set() {
        message.clear();
        var digits = code.getText().toCharArray();
        var problems = new CodeTyped(digits, code.getText().equals(codeAgain.getText())
                ? CodeTyped.Repetition.SAME
                : CodeTyped.Repetition.DIFFERENT).problems();
        new FormFields(ui.texts()).with("code", codeField).with("again", againField).show(problems);
        passphraseField.noProblem();
        boolean named = !codePassphrase.getText().isEmpty();
        if (!named) {
            passphraseField.problem(ui.texts().say("locking.own-code.passphrase-missing"));
        }
        if (problems.isEmpty() && named) {
            var present = codePassphrase.getText().toCharArray();
            List.of(codePassphrase, code, codeAgain).forEach(PasswordField::clear);
            change(() -> own.set(digits, present), "locking.own-code.done");
        } else {
            Arrays.fill(digits, '\0');
        }
    }

    @FXML
    private void remove() {
        message.clear();
        change(own::remove, "locking.own-code.removed");
    }

    private void change(Runnable work, String done) {
        ui.background().run(() -> {
            work.run();
            return own.state();
        }, state -> {
            show(state);
            message.done(ui.texts().say(done));
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals("vault.refusal.wrong-passphrase")) {
            passphraseField.problem(ui.texts().say("locking.own-code.passphrase-wrong"));
            codePassphrase.requestFocus();
        } else {
            message.warn(ui.texts().say(refusal.key()));
        }
    }
}
