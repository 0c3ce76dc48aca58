package org.daybook.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.SignInSecret;

/// The locked screen: the time, and a way in. Shows nothing of what lies behind it.
final class UnlockController {
    private final Texts texts;
    private final Clock clock;
    private final LobbyDoors doors;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));

    @FXML
    private Label time;
    @FXML
    private Label day;
    @FXML
    private Field passphraseField;
    @FXML
    private TextField word;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Button open;
    @FXML
    private Segments<Locale> language;
    @FXML
    private DoorCountController doorCountController;

    UnlockController(Texts texts, Clock clock, LobbyDoors doors) {
        this.texts = texts;
        this.clock = clock;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        LobbyFocus.first(word);
        showTime();
        ticking.setCycleCount(Animation.INDEFINITE);
        // The clock stops as soon as this screen is no longer shown, so that nothing keeps it alive.
        time.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
            }
        });
    }

    @FXML
    private void open() {
        if (word.getText().isBlank()) {
            word.requestFocus();
            return;
        }
        if (passphrase.getText().isEmpty()) {
            passphrase.requestFocus();
            return;
        }
        var secret = new SignInSecret(word.getText(), passphrase.getText().toCharArray());
        passphrase.clear();
        passphraseField.noProblem();
        open.setDisable(true);
        doors.unlock(secret, this::refused);
    }

    @FXML
    private void recovery() {
        doors.recovery();
    }

    @FXML
    private void other() {
        doors.first();
    }

    @FXML
    private void restore() {
        doors.restore();
    }

    private void refused(Refusal refusal) {
        open.setDisable(false);
        passphraseField.problem(texts.say(refusal.key()));
        passphrase.requestFocus();
    }

    private void showTime() {
        time.setText(texts.time(LocalTime.now(clock)));
        day.setText(texts.day(LocalDate.now(clock)));
    }
}
