package org.daybook.signin;

import java.time.Clock;
import java.time.LocalTime;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Texts;

/// The short code on the locked screen, in place of word and passphrase while it may be tried.
final class ShortCodeController {
    private final Texts texts;
    private final Clock clock;
    private final SignInActions doors;
    private Consumer<String> gone = _ -> {};

    @FXML
    private VBox way;
    @FXML
    private Field codeField;
    @FXML
    private PasswordField code;
    @FXML
    private Label until;
    @FXML
    private Button openByCode;

    ShortCodeController(Texts texts, Clock clock, SignInActions doors) {
        this.texts = texts;
        this.clock = clock;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        way.managedProperty().bind(way.visibleProperty());
        way.setVisible(doors.locked().codeUntil().isPresent());
        openByCode.setDefaultButton(way.isVisible());
        if (way.isVisible()) {
            SignInFocus.first(code);
        }
        doors.locked().codeUntil().ifPresent(end -> until.setText(
                texts.say("signin.short-code.until", texts.time(LocalTime.ofInstant(end, clock.getZone())))));
    }

    /// Checks whether it is shown in place of the passphrase.
    boolean isOffered() {
        return way.isVisible();
    }

    /// Sets the listener for when it is no longer shown, which receives a sentence with the reason, or none.
    void whenGone(Consumer<String> told) {
        gone = told;
    }

    /// Checks whether its time is over; called once a second.
    void ask() {
        if (isOffered() && doors.locked().codeUntil().isEmpty()) {
            giveWay("");
        }
    }

    @FXML
    private void open() {
        if (code.getText().isEmpty()) {
            code.requestFocus();
            return;
        }
        var digits = code.getText().toCharArray();
        code.clear();
        codeField.noProblem();
        openByCode.setDisable(true);
        doors.unlockByCode(digits, this::refused);
    }

    private void refused(Refusal refusal) {
        openByCode.setDisable(false);
        if (doors.locked().codeUntil().isEmpty()) {
            giveWay(texts.say(refusal.key()));
        } else {
            codeField.problem(texts.say(refusal.key()));
            code.requestFocus();
        }
    }

    @FXML
    private void passphrase() {
        doors.locked().forgetCode();
        giveWay("");
    }

    private void giveWay(String because) {
        code.clear();
        way.setVisible(false);
        openByCode.setDefaultButton(false);
        gone.accept(because);
    }
}
