package org.daybook.signin;

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
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.KeyHint;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.SignInSecret;

/// The locked screen: the time, and the sign-in. Shows nothing of what is behind it.
final class UnlockController {
    private final Texts texts;
    private final Clock clock;
    private final SignInActions doors;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));

    private boolean waiting;
    private boolean opening;

    @FXML
    private Label time;
    @FXML
    private Label day;
    @FXML
    private ShortCodeController shortCodeController;
    @FXML
    private VBox byPassphrase;
    @FXML
    private Field passphraseField;
    @FXML
    private TextField word;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Button open;
    @FXML
    private Label openWords;
    @FXML
    private KeyHint openKey;
    @FXML
    private Segments<Locale> language;

    UnlockController(Texts texts, Clock clock, SignInActions doors) {
        this.texts = texts;
        this.clock = clock;
        this.doors = doors;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        byPassphrase.managedProperty().bind(byPassphrase.visibleProperty());
        byPassphrase.setVisible(!shortCodeController.isOffered());
        open.setDefaultButton(byPassphrase.isVisible());
        if (byPassphrase.isVisible()) {
            SignInFocus.first(word);
        }
        shortCodeController.whenGone(this::askForPassphrase);
        openKey.managedProperty().bind(openKey.visibleProperty());
        tick();
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
        if (waiting) {
            return;
        }
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
        opening = true;
        open.setDisable(true);
        open.getStyleClass().add("waiting");
        openWords.setText(texts.say("signin.unlock.opening"));
        openKey.setVisible(false);
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

    @FXML
    private void update() {
        doors.update();
    }

    private void refused(Refusal refusal) {
        opening = false;
        passphraseField.problem(texts.say(refusal.key()));
        showWait();
        passphrase.requestFocus();
    }

    private void askForPassphrase(String because) {
        byPassphrase.setVisible(true);
        open.setDefaultButton(true);
        if (!because.isEmpty()) {
            passphraseField.problem(because);
        }
        word.requestFocus();
    }

    private void tick() {
        showTime();
        shortCodeController.ask();
        if (!opening) {
            showWait();
        }
    }

    /// Counts the seconds down on the button after wrong attempts. Read from the file each time, so that neither a restart nor
    /// a clock that was put back changes anything.
    private void showWait() {
        long left = (doors.locked().waiting().toMillis() + 999) / 1000;
        waiting = left > 0;
        openWords.setText(waiting ? texts.say("signin.unlock.wait", left) : texts.say("signin.unlock.open"));
        open.setAccessibleText(openWords.getText());
        openKey.setVisible(!waiting);
        open.getStyleClass().remove("waiting");
        if (waiting) {
            open.getStyleClass().add("waiting");
        }
        open.setDisable(waiting);
    }

    private void showTime() {
        time.setText(texts.time(LocalTime.now(clock)));
        day.setText(texts.day(LocalDate.now(clock)));
    }
}
