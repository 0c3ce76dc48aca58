package org.daybook.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.daybook.base.Refusal;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.vault.BackupMade;

/// Leads the evacuation: first a backup that is read back, then a word typed by hand, then the store on this computer is
/// destroyed. Leaving the screen in between starts again: the backup must contain everything.
final class EvacuationController implements Screen<LeavingPlace> {
    private final Ui ui;
    private final Safekeeping keeping;
    private final KeepingFeature.Dependencies dependencies;
    private final Header header = new Header();
    private Optional<BackupMade> made = Optional.empty();
    private Optional<BackupReading> reading = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private Button choose;
    @FXML
    private ProgressLine progress;
    @FXML
    private Node backedUp;
    @FXML
    private Label where;
    @FXML
    private Node destroyCard;
    @FXML
    private Label word;
    @FXML
    private TextField typed;
    @FXML
    private Button destroy;

    EvacuationController(Ui ui, Safekeeping keeping, KeepingFeature.Dependencies dependencies) {
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
        for (var node : List.of(backedUp, destroyCard, choose)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        backedUp.setVisible(false);
        destroyCard.setVisible(false);
        progress.describe(say("keeping.backups.making"), say("keeping.backups.stop"), this::stop);
        reading = Optional.of(new BackupReading(ui.background(), progress));
        word.setText(say("keeping.evacuation.word"));
        destroy.disableProperty().bind(typed.textProperty().map(words -> !isTheWord(words)));
    }

    @Override
    public void enter(LeavingPlace place) {
        header.title(say("keeping.evacuation.title"));
        choose.requestFocus();
    }

    /// If the place is not left after all, the backup counts like any other.
    @Override
    public void leave() {
        stop();
        made.ifPresent(backup -> ui.background().change(() -> keeping.made(backup), () -> {}));
    }

    private boolean isTheWord(String words) {
        return words.strip().equalsIgnoreCase(word.getText());
    }

    @FXML
    private void choose() {
        message.clear();
        dependencies.folders().choose(choose.getScene().getWindow(), say("keeping.backups.folder"))
                .ifPresent(this::backUp);
    }

    private void backUp(Path folder) {
        under(true);
        ui.background().run(keeping::mayEvacuate, leave -> write(leave, folder), this::refused);
    }

    private void write(Safekeeping.Leave leave, Path folder) {
        reading.ifPresent(work -> work.begin(watched -> keeping.backUp(leave, folder, watched), this::made,
                this::refused, () -> under(false)));
    }

    private void made(BackupMade backup) {
        under(false);
        made = Optional.of(backup);
        where.setText(say("keeping.evacuation.backed-up", PlanController.name(backup.file()),
                dependencies.moments(ui).size(backup.bytes())));
        choose.setVisible(false);
        backedUp.setVisible(true);
        destroyCard.setVisible(true);
        if (keeping.isOnTheSameDisk(backup)) {
            message.warn(say("keeping.evacuation.same-disk"));
        }
        typed.requestFocus();
    }

    @FXML
    private void destroy() {
        if (isTheWord(typed.getText())) {
            var taken = made;
            // An audit line about it now would be newer than the backup.
            made = Optional.empty();
            taken.ifPresent(dependencies.destroy());
        }
    }

    @FXML
    private void stay() {
        ui.navigator().goInstead(new BackupsPlace());
    }

    private void refused(Refusal refusal) {
        under(false);
        message.warn(say(refusal.key()));
    }

    private void under(boolean way) {
        choose.setDisable(way);
        reading.ifPresent(work -> work.under(way));
    }

    private void stop() {
        reading.ifPresent(BackupReading::stop);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
