package org.daybook.app;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.daybook.base.Refusal;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The first screen: create a store, open one that is here, or look around with invented people.
final class FirstController {
    private final Texts texts;
    private final LobbyDoors doors;
    private final FolderChoice choice;

    @FXML
    private Button create;
    @FXML
    private Button lookAround;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    FirstController(Texts texts, LobbyDoors doors, FolderChoice choice) {
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
    private void lookAround() {
        lookAround.setDisable(true);
        lookAround.setText(texts.say("app.first.look-around.coming"));
        doors.lookAround(this::refused);
    }

    private void refused(Refusal refusal) {
        lookAround.setDisable(false);
        lookAround.setText(texts.say("app.first.look-around"));
        message.warn(texts.say(refusal.key()));
    }
}
