package org.daybook.signin;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.daybook.base.Refusal;
import org.daybook.recovery.RecoveryScreens;
import org.daybook.ui.Field;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.StoreThere;
import org.daybook.vault.Vault;

/// Restores a backup: first which one, and a passphrase that was valid when it was made. [ReplacingController] shows, in the
/// same place, what it would replace. Leaving this screen stops the work in progress.
final class RestoreController {
    private final Texts texts;
    private final SignInActions doors;
    private final FolderChoice choice;
    private final ReplacedWords words;
    private final Path offered;
    private final BackupCredential key = new BackupCredential();
    private Optional<UUID> present = Optional.empty();

    @FXML
    private Region choosing;
    @FXML
    private Button folder;
    @FXML
    private Label where;
    @FXML
    private ListView<FoundBackup> list;
    @FXML
    private TextField word;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Node byPassphrase;
    @FXML
    private Node byKit;
    @FXML
    private RecoveryScreens.Typing typingController;
    @FXML
    private Hyperlink instead;
    @FXML
    private Button look;
    @FXML
    private Button back;
    @FXML
    private MessageLine message;
    @FXML
    private ProgressController headwayController;
    @FXML
    private ReplacingController replacingController;
    @FXML
    private Segments<Locale> language;

    /// @param offered the folder of a store if none is remembered
    RestoreController(Texts texts, Clock clock, SignInActions doors, FolderChoice choice, Path offered) {
        this.texts = texts;
        this.doors = doors;
        this.choice = choice;
        this.offered = offered;
        words = new ReplacedWords(texts, clock);
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        SignInFocus.first(folder);
        choosing.managedProperty().bind(choosing.visibleProperty());
        choosing.visibleProperty().bind(replacingController.shown().not());
        look.defaultButtonProperty().bind(choosing.visibleProperty());
        back.cancelButtonProperty().bind(choosing.visibleProperty());
        language.disableProperty().bind(headwayController.going().or(replacingController.shown()));
        for (var way : List.of(byPassphrase, byKit)) {
            way.managedProperty().bind(way.visibleProperty());
        }
        byPassphrase.visibleProperty().bind(byKit.visibleProperty().not());
        for (var input : List.of(folder, list, word, passphrase, byKit, instead, look)) {
            input.disableProperty().bind(headwayController.going());
        }
        present = present();
        list.setCellFactory(_ -> new BackupCell(texts, words, present));
        list.setPlaceholder(new Label(texts.say("signin.restore.none-yet")));
        replacingController.back(this::again);
        choosing.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                left();
            }
        });
    }

    private Optional<UUID> present() {
        try {
            return Vault.presentIn(new StoreFolder(target())).flatMap(StoreThere::store);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private Path target() {
        return doors.settings().store().orElse(offered);
    }

    @FXML
    private void folder() {
        choice.choose(folder.getScene().getWindow(), texts.say("app.name")).ifPresent(chosen -> {
            message.clear();
            doors.read(() -> Vault.backupsIn(chosen), found -> show(chosen, found), this::refused);
        });
    }

    private void show(Path chosen, List<FoundBackup> found) {
        where.setText(Optional.ofNullable(chosen.getFileName()).map(Path::toString).orElse(File.separator));
        list.getItems().setAll(found);
        if (found.isEmpty()) {
            list.setPlaceholder(new Label(texts.say("signin.restore.none")));
            folder.requestFocus();
        } else {
            list.getSelectionModel().select(found.stream().filter(this::ours).findFirst().orElse(found.getFirst()));
            (word.getText().isBlank() ? word : passphrase).requestFocus();
        }
    }

    private boolean ours(FoundBackup found) {
        return present.filter(found.store()::equals).isPresent();
    }

    @FXML
    private void look() {
        var chosen = list.getSelectionModel().getSelectedItem();
        message.clear();
        passphraseField.noProblem();
        if (chosen == null) {
            message.warn(texts.say("signin.restore.choose-first"));
            folder.requestFocus();
        } else if (byKit.isVisible()) {
            typingController.taken(chosen.store()).ifPresent(kit -> look(chosen.file(), key.by(kit)));
        } else if (word.getText().isBlank()) {
            word.requestFocus();
        } else if (passphrase.getText().isEmpty()) {
            passphrase.requestFocus();
        } else {
            var typed = new SignInSecret(word.getText(), passphrase.getText().toCharArray());
            passphrase.clear();
            look(chosen.file(), key.by(typed));
        }
    }

    /// Switches between a passphrase and a recovery kit.
    @FXML
    private void instead() {
        byKit.setVisible(byPassphrase.isVisible());
        if (byKit.isVisible()) {
            list.getStyleClass().add("short");
        } else {
            list.getStyleClass().remove("short");
        }
        instead.setText(texts.say(byKit.isVisible() ? "signin.restore.by-passphrase" : "signin.restore.by-kit"));
        if (byKit.isVisible()) {
            typingController.focus();
        } else {
            word.requestFocus();
        }
    }

    private void look(Path file, SignInSecret typed) {
        var signIn = doors.signIn();
        var to = new StoreFolder(target());
        var kit = key.kit();
        var progress = headwayController.begin();
        doors.read(progress.stoppable(() -> new LookedInto(file, typed, kit,
                signIn.replacedBy(signIn.lookInto(file, typed, progress), to)
                        .erasingAgain(signIn.erasedAgain(file, typed, to)))),
                this::looked, this::refused);
    }

    private void looked(LookedInto found) {
        headwayController.end();
        replacingController.show(found);
    }

    private void refused(Refusal refusal) {
        headwayController.end();
        key.wipe();
        if (refusal.key().equals("vault.refusal.wrong-passphrase")) {
            wrong(refusal);
        } else if (refusal.key().equals("vault.refusal.too-soon")) {
            var left = doors.signIn().waitBeforeBackups();
            message.warn(texts.say("signin.unlock.wait.command", Math.max(1, (left.toMillis() + 999) / 1000)));
            (byKit.isVisible() ? look : passphrase).requestFocus();
        } else {
            message.warn(texts.say(refusal.key()));
            list.requestFocus();
        }
    }

    private void wrong(Refusal refusal) {
        if (byKit.isVisible()) {
            message.warn(texts.say("signin.restore.kit-of-then"));
            typingController.focus();
        } else {
            passphraseField.problem(texts.say(refusal.key()));
            passphrase.requestFocus();
        }
    }

    /// Returns from what it would replace.
    private void again() {
        key.wipe();
        list.requestFocus();
    }

    @FXML
    private void back() {
        doors.home();
    }

    private void left() {
        headwayController.stop();
        key.wipeAfterwards(doors);
        typingController.forget();
    }
}
