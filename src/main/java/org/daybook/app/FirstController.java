package org.daybook.app;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.stage.DirectoryChooser;
import org.daybook.base.Refusal;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// The first screen: create a store, open one that is here, or look around with invented people.
final class FirstController {
    private final Texts texts;
    private final LobbyDoors doors;

    @FXML
    private Button create;
    @FXML
    private Button lookAround;
    @FXML
    private MessageLine message;
    @FXML
    private Segments<Locale> language;

    FirstController(Texts texts, LobbyDoors doors) {
        this.texts = texts;
        this.doors = doors;
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
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.say("app.name"));
        var folder = chooser.showDialog(create.getScene().getWindow());
        if (folder != null) {
            doors.unlock(folder.toPath());
        }
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
