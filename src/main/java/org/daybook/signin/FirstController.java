package org.daybook.signin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Running;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.StoreFolder;

/// The first screen: create a store, open one that is here, restore one, or look around with invented people.
final class FirstController {
    private final Texts texts;
    private final SignInActions doors;
    private final FolderChoice choice;
    private final StoreFolder offered;
    private Optional<Running> inventing = Optional.empty();

    @FXML
    private VBox presentSite;
    @FXML
    private Button present;
    @FXML
    private Label presentHint;
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

    /// @param offered the folder for a new site unless another one is chosen
    FirstController(Texts texts, SignInActions doors, FolderChoice choice, Path offered) {
        this.texts = texts;
        this.doors = doors;
        this.choice = choice;
        this.offered = new StoreFolder(offered);
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        var known = doors.settings().store();
        if (known.isPresent()) {
            if (Files.isDirectory(known.get())) {
                insteadOfNew("signin.first.here", "signin.first.here.hint", doors::home);
            } else {
                insteadOfNew("signin.first.again", "signin.first.again.hint", () -> lookAgain(known.get()));
            }
        } else if (offered.holdsAStore() && !offered.isUnfinished()) {
            insteadOfNew("signin.first.here", "signin.first.here.hint", () -> doors.unlock(offered.path()));
        }
    }

    private void lookAgain(Path store) {
        if (Files.isDirectory(store)) {
            doors.home();
        } else {
            message.warn(texts.say("signin.first.still-gone"));
        }
    }

    /// Offers an existing site first: somebody who has one comes for it, not for a new one.
    private void insteadOfNew(String words, String beneath, Runnable act) {
        present.setText(texts.say(words));
        presentHint.setText(texts.say(beneath));
        present.setOnAction(_ -> act.run());
        presentSite.setManaged(true);
        presentSite.setVisible(true);
        create.getStyleClass().removeAll("accent", "tall");
    }

    @FXML
    private void create() {
        doors.create();
    }

    @FXML
    private void existing() {
        choice.choose(create.getScene().getWindow(), texts.say("app.name"))
                .ifPresent(folder -> StoreFolder.chosen(folder).ifPresentOrElse(store -> doors.unlock(store.path()),
                        () -> message.warn(texts.say("signin.first.no-site"))));
    }

    @FXML
    private void restore() {
        doors.restore();
    }

    /// Creates a store of invented people, or stops creating it.
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
