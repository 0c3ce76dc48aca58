package org.daybook.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.Permission;
import org.daybook.ui.Card;
import org.daybook.ui.Header;
import org.daybook.ui.KeyHint;
import org.daybook.ui.MessageLine;
import org.daybook.ui.ProgressLine;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.vault.BackupMade;

/// Shows the state of the backups, with the button for making one.
final class BackupsController implements Screen<BackupsPlace>, BackupModel.Listener {
    private final Ui ui;
    private final KeepingFeature.Rooms rooms;
    private final KeepingFeature.Dependencies dependencies;
    private final Header header = new Header();
    private Optional<BackupState> state = Optional.empty();

    @FXML
    private MessageLine older;
    @FXML
    private MessageLine full;
    @FXML
    private MessageLine access;
    @FXML
    private MessageLine message;
    @FXML
    private Label ago;
    @FXML
    private Label exactly;
    @FXML
    private Node due;
    @FXML
    private Button now;
    @FXML
    private Hyperlink elsewhere;
    @FXML
    private ProgressLine progress;
    @FXML
    private ShelfController shelfController;
    @FXML
    private PlanController planController;
    @FXML
    private Label tried;
    @FXML
    private Node drillDue;
    @FXML
    private Card leavingCard;
    @FXML
    private VBox more;

    BackupsController(Ui ui, KeepingFeature.Rooms rooms, KeepingFeature.Dependencies dependencies) {
        this.ui = ui;
        this.rooms = rooms;
        this.dependencies = dependencies;
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(due, drillDue, leavingCard, elsewhere)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        due.setVisible(false);
        drillDue.setVisible(false);
        leavingCard.setVisible(rooms.keeping().allows(Permission.EVACUATE));
        progress.describe(say("keeping.backups.making"), say("keeping.backups.stop"), rooms.model()::stop);
        progress.doneProperty().bind(rooms.model().done());
        progress.runningProperty().bind(rooms.model().running().and(ui.background().busy()));
        now.disableProperty().bind(rooms.model().running());
        elsewhere.disableProperty().bind(rooms.model().running());
    }

    @Override
    public void enter(BackupsPlace place) {
        header.title(say("keeping.backups.title")).key("Shortcut+Enter", "keeping.backups.key.now", this::now)
                .hint(new KeyHint("Ctrl Enter"), new Label(say("keeping.backups.key.now")));
        more.getChildren().setAll(dependencies.cards().get());
        more.setManaged(!more.getChildren().isEmpty());
        planController.onChange(this::planned, this::elsewhereIsChosen);
        rooms.model().listen(Optional.of(this));
        load();
    }

    @Override
    public void leave() {
        rooms.model().listen(Optional.empty());
        progress.doneProperty().unbind();
        progress.runningProperty().unbind();
        now.disableProperty().unbind();
        elsewhere.disableProperty().unbind();
    }

    private void load() {
        ui.background().run(rooms.keeping()::state, this::show);
    }

    private void show(BackupState loaded) {
        state = Optional.of(loaded);
        var moments = dependencies.moments(ui);
        ago.setText(loaded.lastMade().map(made -> moments.agoAsTitle(made, loaded.now()))
                .orElseGet(() -> say("keeping.backups.none")));
        exactly.setText(loaded.lastMade().map(moments::exactly).orElseGet(() -> say("keeping.backups.none.hint")));
        due.setVisible(loaded.backupIsDue() && loaded.lastMade().isPresent());
        tried.setText(loaded.lastTried().map(last -> say("keeping.backups.tried", moments.ago(last, loaded.now())))
                .orElseGet(() -> say("keeping.backups.never-tried")));
        drillDue.setVisible(loaded.drillIsDue());
        elsewhere.setVisible(loaded.plan().folder().isPresent());
        planController.show(loaded.plan());
        shelfController.show(loaded);
        var warnings = new Warnings(ui, rooms.keeping(), moments);
        warnings.show(loaded, older, full);
        warnings.access(loaded, access);
    }

    @FXML
    private void now() {
        message.clear();
        if (rooms.model().running().get()) {
            return;
        }
        state.flatMap(known -> known.plan().folder()).ifPresentOrElse(
                folder -> rooms.model().start(folder, Optional.empty()), this::first);
    }

    /// Asks for the folder the first time; it is stored once a good backup is there.
    private void first() {
        choose().ifPresent(folder -> rooms.model().start(folder,
                rooms.keeping().allows(Permission.PLAN_BACKUPS)
                        ? state.map(known -> known.plan().in(folder))
                        : Optional.empty()));
    }

    @FXML
    private void elsewhere() {
        message.clear();
        choose().ifPresent(folder -> rooms.model().start(folder, Optional.empty()));
    }

    private Optional<Path> choose() {
        return dependencies.folders().choose(now.getScene().getWindow(), say("keeping.backups.folder"));
    }

    private void elsewhereIsChosen() {
        message.clear();
        choose().ifPresent(folder -> state.ifPresent(known -> planned(known.plan().in(folder))));
    }

    private void planned(Plan plan) {
        message.clear();
        ui.background().run(() -> {
            rooms.keeping().plan(plan);
            return rooms.keeping().state();
        }, this::show, this::refused);
    }

    @FXML
    private void leavePlace() {
        ui.navigator().go(new LeavingPlace());
    }

    @Override
    public void made(BackupMade made) {
        message.done(say("keeping.backups.done", dependencies.moments(ui).size(made.bytes())));
        load();
    }

    @Override
    public void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
        load();
    }

    @Override
    public void stopped() {
        message.warn(say("keeping.backups.stopped"));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
