package org.daybook.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.RemovedPlace;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.vault.FoundBackup;
import org.daybook.vault.SignInSecret;

/// Reseals old backups that can still be opened with the passphrase of a person who left: those that can be reached are
/// rewritten, one after the other, for the people who may open the store now.
final class ResealingController implements Screen<RemovedPlace> {
    private final Ui ui;
    private final Safekeeping keeping;
    private final KeepingFeature.Dependencies dependencies;
    private final Header header = new Header();
    private final Map<FoundBackup, String> said = new LinkedHashMap<>();
    private List<FoundBackup> waiting = List.of();
    private Optional<BackupState> state = Optional.empty();
    private Optional<SignInSecret> secret = Optional.empty();
    private Optional<BackupReading> reading = Optional.empty();
    private int resealed;

    @FXML
    private MessageLine message;
    @FXML
    private Card found;
    @FXML
    private VBox rows;
    @FXML
    private Label nothing;
    @FXML
    private Node asking;
    @FXML
    private Field passphraseField;
    @FXML
    private PasswordField passphrase;
    @FXML
    private Button reseal;
    @FXML
    private ProgressLine progress;
    @FXML
    private Button over;

    ResealingController(Ui ui, Safekeeping keeping, KeepingFeature.Dependencies dependencies) {
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
        for (var node : List.of(found, nothing, asking)) {
            node.managedProperty().bind(node.visibleProperty());
            node.setVisible(false);
        }
        reading = Optional.of(new BackupReading(ui.background(), progress));
        header.key("Shortcut+Enter", "keeping.resealing.key.reseal", this::reseal);
    }

    @Override
    public void enter(RemovedPlace place) {
        header.title(say("keeping.resealing.title"));
        ui.background().run(keeping::state, loaded -> {
            state = Optional.of(loaded);
            loaded.plan().folder().ifPresentOrElse(this::look, () -> show(List.of()));
        });
    }

    @Override
    public void leave() {
        stop();
        forget();
    }

    /// Searches a folder for such backups.
    private void look(Path folder) {
        found.setTitle(say("keeping.resealing.found", PlanController.name(folder)));
        ui.background().read(() -> keeping.in(folder), all -> show(all.stream()
                .filter(backup -> state.map(now -> now.isForMoreThanNow(backup)).orElse(false)).toList()),
                refusal -> {
                    show(List.of());
                    message.warn(say(refusal.key()));
                });
    }

    private void show(List<FoundBackup> backups) {
        waiting = backups;
        said.clear();
        backups.forEach(backup -> said.put(backup, ""));
        nothing.setVisible(backups.isEmpty());
        found.setVisible(!backups.isEmpty());
        asking.setVisible(!backups.isEmpty());
        reseal.setText(say("keeping.resealing.reseal", backups.size()));
        draw();
        passphrase.requestFocus();
    }

    private void draw() {
        over.setText(say(waiting.isEmpty() ? "keeping.resealing.over" : "keeping.resealing.later"));
        found.setNote(ui.texts().number(said.size()));
        rows.getChildren().setAll(said.entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList());
    }

    private Node row(FoundBackup backup, String sentence) {
        var moments = dependencies.moments(ui);
        var words = new TwoLines(moments.exactly(backup.madeAt()),
                sentence.isEmpty() ? moments.size(backup.bytes()) : sentence);
        words.getStyleClass().add("wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        if (!waiting.contains(backup)) {
            row.getChildren().add(new Chip(say("keeping.resealing.done.chip"), "fth-check", Chip.Tone.DONE));
        }
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void reseal() {
        message.clear();
        passphraseField.noProblem();
        if (reseal.isDisabled() || waiting.isEmpty()) {
            return;
        }
        if (passphrase.getText().isEmpty()) {
            passphrase.requestFocus();
            return;
        }
        secret = Optional.of(new SignInSecret(dependencies.signedIn().member().signInWord(),
                passphrase.getText().toCharArray()));
        passphrase.clear();
        resealed = 0;
        reseal.setDisable(true);
        ui.background().run(keeping::mayReseal, leave -> next(leave, new ArrayList<>(waiting)), refusal -> {
            ended();
            message.warn(say(refusal.key()));
        });
    }

    /// Reseals the next remaining backup.
    private void next(Safekeeping.Reseal leave, List<FoundBackup> left) {
        if (left.isEmpty() || secret.isEmpty()) {
            ended();
            return;
        }
        var backup = left.removeFirst();
        progress.describe(say("keeping.resealing.under-way", said.size() - left.size(), said.size()),
                say("keeping.backups.stop"), this::stop);
        var mine = secret.get();
        reading.ifPresent(work -> work.begin(watched -> {
            keeping.reseal(leave, backup.file(), mine, watched);
            return backup;
        }, done -> {
            waiting = waiting.stream().filter(one -> !one.equals(done)).toList();
            said.put(done, "");
            resealed++;
            draw();
            next(leave, left);
        }, refusal -> {
            said.put(backup, refused(refusal));
            draw();
            next(leave, left);
        }, this::ended));
    }

    private String refused(Refusal refusal) {
        return say(refusal.key().equals("vault.refusal.wrong-passphrase")
                ? "keeping.resealing.wrong"
                : refusal.key());
    }

    private void ended() {
        forget();
        reading.ifPresent(work -> work.under(false));
        reseal.setDisable(false);
        reseal.setText(say("keeping.resealing.reseal", waiting.size()));
        asking.setVisible(!waiting.isEmpty());
        if (resealed > 0) {
            message.done(say("keeping.resealing.done", resealed));
        }
    }

    private void forget() {
        passphrase.clear();
        secret.ifPresent(SignInSecret::close);
        secret = Optional.empty();
    }

    /// The one under way stays as it was; completed ones stay resealed.
    private void stop() {
        reading.ifPresent(BackupReading::stop);
    }

    @FXML
    private void elsewhere() {
        message.clear();
        dependencies.folders().choose(reseal.getScene().getWindow(), say("keeping.backups.folder"))
                .ifPresent(this::look);
    }

    @FXML
    private void over() {
        ui.navigator().back();
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
