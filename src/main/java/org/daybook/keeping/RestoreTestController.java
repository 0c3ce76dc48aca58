package org.daybook.keeping;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.vault.BackupContents;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.SignInSecret;

/// Opens one backup with the passphrase valid when it was made, and reads it to the end. Changes nothing except the record of
/// this.
final class RestoreTestController implements Screen<RestoreTestPlace> {
    private final Ui ui;
    private final Safekeeping keeping;
    private final KeepingFeature.Dependencies dependencies;
    private final Header header = new Header();
    private Optional<FoundBackup> backup = Optional.empty();
    private Optional<BackupReading> reading = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Label which;
    @FXML
    private TextField word;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Button read;
    @FXML
    private ProgressLine progress;

    RestoreTestController(Ui ui, Safekeeping keeping, KeepingFeature.Dependencies dependencies) {
        this.ui = ui;
        this.keeping = keeping;
        this.dependencies = dependencies;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        progress.describe(say("keeping.restore-test.reading"), say("keeping.backups.stop"), this::stop);
        reading = Optional.of(new BackupReading(ui.background(), progress));
        header.key("Shortcut+Enter", "keeping.restore-test.key.read", this::read);
    }

    @Override
    public void enter(RestoreTestPlace place) {
        backup = Optional.of(place.backup());
        header.title(say("keeping.restore-test.title"));
        which.setText(say("keeping.restore-test.which", dependencies.moments(ui).exactly(place.backup().madeAt()),
                dependencies.moments(ui).size(place.backup().bytes())));
        word.setText(dependencies.signedIn().member().signInWord());
        passphrase.requestFocus();
    }

    @Override
    public void leave() {
        passphrase.clear();
        stop();
    }

    @FXML
    private void read() {
        message.clear();
        passphraseField.noProblem();
        if (read.isDisabled()) {
            return;
        }
        if (word.getText().isBlank() || passphrase.getText().isEmpty()) {
            List.of(word, passphrase).stream().filter(field -> field.getText().isBlank()).findFirst()
                    .ifPresent(TextField::requestFocus);
            return;
        }
        var secret = new SignInSecret(word.getText(), passphrase.getText().toCharArray());
        passphrase.clear();
        backup.ifPresent(found -> read(found, secret));
    }

    private void read(FoundBackup found, SignInSecret secret) {
        under(true);
        reading.ifPresent(work -> work.begin(watched -> {
            try (secret) {
                return keeping.lookInto(found.file(), secret, watched);
            }
        }, this::tried, this::refused, () -> {
            secret.close();
            under(false);
        }));
    }

    private void under(boolean way) {
        read.setDisable(way);
        reading.ifPresent(work -> work.under(way));
    }

    private void stop() {
        reading.ifPresent(BackupReading::stop);
    }

    private void tried(BackupContents contents) {
        ui.background().change(() -> keeping.tried(contents), () -> {
            under(false);
            message.done(say("keeping.restore-test.done", contents.computer(), contents.rowsOf("participant"),
                    contents.rowsOf("session")));
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        under(false);
        if (refusal.key().equals("vault.refusal.wrong-passphrase")) {
            passphraseField.problem(say("keeping.restore-test.wrong"));
            passphrase.requestFocus();
        } else {
            message.warn(say(refusal.key()));
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
