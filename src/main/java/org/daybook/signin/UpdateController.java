package org.daybook.signin;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.daybook.base.Refusal;
import org.daybook.ui.FileChoice;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.update.UpdateKind;
import org.daybook.update.Updates;
import org.daybook.vault.StoreFolder;

/// Updates the program from a file, or returns to the version before, while the store is locked. Work in progress is completed
/// even if this screen is left: it is never half done.
final class UpdateController {
    private final Texts texts;
    private final SignInActions doors;
    private final Choices choices;
    private final Supplier<Updates> updates;

    @FXML
    private Button choose;
    @FXML
    private Button former;
    @FXML
    private Button back;
    @FXML
    private ProgressBar progress;
    @FXML
    private MessageLine message;
    @FXML
    private MessageLine copied;
    @FXML
    private Segments<Locale> language;

    /// The choice of the file, and of the folder for a package.
    record Choices(FileChoice file, FolderChoice folder) {}

    /// @param updates created when first needed, off the screen thread
    UpdateController(Texts texts, SignInActions doors, Choices choices, Supplier<Updates> updates) {
        this.texts = texts;
        this.doors = doors;
        this.choices = choices;
        this.updates = updates;
    }

    @FXML
    private void initialize() {
        LanguageChoice.offer(language, texts);
        SignInFocus.first(choose);
        for (var input : List.of(choose, former, language)) {
            input.disableProperty().bind(progress.visibleProperty());
        }
    }

    @FXML
    private void choose() {
        choices.file().choose(choose.getScene().getWindow(), texts.say("app.name"))
                .ifPresent(file -> apply(file, Optional.empty()));
    }

    private void apply(Path file, Optional<Path> to) {
        begin();
        var store = doors.settings().store().map(StoreFolder::new);
        doors.write(() -> updates.get().apply(file, store, to), this::done, refusal -> {
            // Only the file shows that it is a package, and only then a folder is asked for.
            if (refusal.key().equals("update.refusal.package-needs-folder") && to.isEmpty()) {
                progress.setVisible(false);
                choices.folder().choose(choose.getScene().getWindow(), texts.say("app.name"))
                        .ifPresent(folder -> apply(file, Optional.of(folder)));
            } else {
                refused(refusal);
            }
        });
    }

    private void done(Updates.Done done) {
        progress.setVisible(false);
        message.done(done.laid().map(laid -> done.kind() == UpdateKind.DEB
                ? texts.say("update.command.laid-deb", done.version(), laid)
                : texts.say("update.command.laid-other", done.version(), laid))
                .orElseGet(() -> texts.say("update.command.done", done.version())));
        done.kept().ifPresent(copy -> copied.done(texts.say("update.command.kept", copy)));
        back.requestFocus();
    }

    @FXML
    private void former() {
        begin();
        doors.write(() -> {
            updates.get().back();
            return true;
        }, _ -> {
            progress.setVisible(false);
            message.done(texts.say("update.command.back"));
            copied.warn(texts.say("update.command.back-data"));
            back.requestFocus();
        }, this::refused);
    }

    private void begin() {
        message.clear();
        copied.clear();
        progress.setVisible(true);
    }

    private void refused(Refusal refusal) {
        progress.setVisible(false);
        message.warn(texts.say(refusal.key()));
        choose.requestFocus();
    }

    @FXML
    private void back() {
        doors.home();
    }
}
