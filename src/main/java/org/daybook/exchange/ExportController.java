package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.Refusal;
import org.daybook.keeping.Watched;
import org.daybook.staff.NewPassphrase;
import org.daybook.staff.TwoPersonRule.May;
import org.daybook.staff.WaitingWords;
import org.daybook.ui.FolderChoice;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Running;
import org.daybook.ui.Screen;
import org.daybook.ui.Task;
import org.daybook.ui.Ui;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// Exports everything: encrypted by the signed-in colleague, or readable by anybody if two people agree. Typed text is
/// forgotten when the screen is left.
final class ExportController implements Screen<ExportPlace> {
    private final Ui ui;
    private final Exports exports;
    private final FolderChoice folders;
    private final Header header = new Header();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private Running underWay = () -> {};
    private Watched watched;

    @FXML
    private MessageLine message;
    @FXML
    private ProgressLine progress;
    @FXML
    private NewPassphrase freshController;
    @FXML
    private SentRecordsController sentController;
    @FXML
    private Button seal;
    @FXML
    private Label asked;
    @FXML
    private Button ask;
    @FXML
    private Button drop;
    @FXML
    private Button write;

    ExportController(Ui ui, Exports exports, FolderChoice folders) {
        this.ui = ui;
        this.exports = exports;
        this.folders = folders;
        watched = new Watched(ui.background(), _ -> {});
    }

    @FXML
    private void initialize() {
        for (var node : List.of(asked, ask, drop, write)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        for (var button : List.of(seal, ask, drop, write)) {
            button.disableProperty().bind(running);
        }
        progress.describe(say("exchange.export.working"), say("exchange.export.stop"), this::stop);
        progress.runningProperty().bind(running);
        freshController.alsoGuessed(List::of);
        show(Optional.empty());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public void enter(ExportPlace place) {
        header.title(say("exchange.export.title"));
        sentController.look();
        look();
    }

    @Override
    public void leave() {
        progress.runningProperty().unbind();
        watched.stop();
        underWay.cancel();
        freshController.forget();
    }

    private void look() {
        ui.background().run(() -> exports.openly().asked(), this::show);
    }

    private void show(Optional<OpenExport> open) {
        asked.setVisible(open.isPresent());
        open.ifPresent(one -> asked.setText(say("exchange.export.asked", one.by(), ui.texts().date(one.on())) + "\n"
                + switch (one.may()) {
                    case ACT, LOOK -> say("exchange.export.now");
                    case WAIT_FOR_SECOND -> say("exchange.export.second");
                    case WAIT_FOR_THE_DAY -> say("exchange.export.alone", new WaitingWords(ui.texts()).of(one.left()));
                }));
        ask.setVisible(open.isEmpty());
        drop.setVisible(open.isPresent());
        write.setVisible(open.filter(one -> one.may() == May.ACT).isPresent());
    }

    @FXML
    private void seal() {
        message.clear();
        freshController.taken().ifPresent(passphrase -> {
            var folder = folder();
            if (folder.isEmpty()) {
                java.util.Arrays.fill(passphrase, '\0');
                return;
            }
            freshController.forget();
            export(watching -> {
                try (var secret = new SignInSecret("", passphrase)) {
                    return exports.sealed(exports.free(folder.get(), ".sealed"), secret, ui.texts(), watching);
                }
            });
        });
    }

    @FXML
    private void write() {
        message.clear();
        folder().ifPresent(folder -> export(
                watching -> exports.open(exports.free(folder, ".xlsx"), ui.texts(), watching)));
    }

    @FXML
    private void ask() {
        request(exports.openly()::ask);
    }

    @FXML
    private void drop() {
        request(exports.openly()::drop);
    }

    private Optional<Path> folder() {
        return folders.choose(seal.getScene().getWindow(), say("exchange.export.folder"));
    }

    private void request(Runnable act) {
        message.clear();
        work(() -> {
            act.run();
            return true;
        }, _ -> {});
    }

    private void export(Function<Progress, ExportMade> act) {
        progress.doneProperty().set(0);
        watched = new Watched(ui.background(), progress.doneProperty()::set);
        var watching = watched;
        work(() -> act.apply(watching), this::made);
    }

    private <T> void work(java.util.function.Supplier<T> act, java.util.function.Consumer<T> then) {
        if (running.get()) {
            return;
        }
        running.set(true);
        underWay = ui.background().run(new Task<>(act, found -> {
            running.set(false);
            then.accept(found);
            look();
        }, this::refused, () -> running.set(false)));
    }

    private void made(ExportMade made) {
        int rows = made.rows().values().stream().mapToInt(Integer::intValue).sum();
        var file = made.file().getFileName().toString();
        message.done(made.locked() == 0
                ? say("exchange.export.done", rows, file)
                : say("exchange.export.done-but", rows, file, made.locked()));
    }

    private void refused(Refusal refusal) {
        running.set(false);
        message.warn(say(refusal.key()));
        look();
    }

    private void stop() {
        watched.stop();
        underWay.cancel();
        message.warn(say("exchange.export.stopped"));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
