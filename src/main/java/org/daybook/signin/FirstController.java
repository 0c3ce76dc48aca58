package org.daybook.signin;

import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.daybook.base.Refusal;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The first screen: create a store, open one that is here, bring one back, or look around with invented people.
final class FirstController {
    private final Texts texts;
    private final SignInActions doors;
    private final FolderChoice choice;
    private Optional<Running> inventing = Optional.empty();

    @FXML
    private Button create;
    @FXML
    private Button lookAround;
    @FXML
    private ProgressBar progress;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    FirstController(Texts texts, SignInActions doors, FolderChoice choice) {
        this.texts = texts;
        this.doors = doors;
        this.choice = choice;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
    }

    @FXML
    private void create() {
        doors.create();
    }

    @FXML
    private void existing() {
        choice.choose(create.getScene().getWindow(), texts.say("app.name")).ifPresent(doors::unlock);
    }

    @FXML
    private void restore() {
        doors.restore();
    }

    /// Invents people, or stops inventing them.
    @FXML
    private void lookAround() {
        if (inventing.isPresent()) {
            inventing.get().cancel();
            stopped();
        } else {
            message.clear();
            lookAround.setText(texts.say("signin.first.look-around.stop"));
            progress.setVisible(true);
            inventing = Optional.of(doors.lookAround(this::refused));
        }
    }

    private void refused(Refusal refusal) {
        stopped();
        message.warn(texts.say(refusal.key()));
    }

    private void stopped() {
        inventing = Optional.empty();
        progress.setVisible(false);
        lookAround.setText(texts.say("signin.first.look-around"));
    }
}
