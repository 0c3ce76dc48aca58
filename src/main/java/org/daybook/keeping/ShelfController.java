package org.daybook.keeping;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.Permission;
import org.daybook.staff.RemovedPlace;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.EmptyState;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.vault.FoundBackup;

/// Lists the backups in the planned folder, or in another one to view.
final class ShelfController {
    private final Ui ui;
    private final KeepingFeature.Rooms rooms;
    private final KeepingFeature.Dependencies dependencies;

    @FXML
    private Card card;
    @FXML
    private VBox rows;
    @FXML
    private Hyperlink reseal;

    ShelfController(Ui ui, KeepingFeature.Rooms rooms, KeepingFeature.Dependencies dependencies) {
        this.ui = ui;
        this.rooms = rooms;
        this.dependencies = dependencies;
    }

    @FXML
    private void initialize() {
        reseal.managedProperty().bind(reseal.visibleProperty());
        reseal.setVisible(false);
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    /// Lists the planned folder. A stick may be slow, so it is read on the reading lane.
    void show(BackupState state) {
        card.setVisible(state.plan().folder().isPresent());
        state.plan().folder().ifPresent(folder -> ui.background().read(() -> rooms.keeping().in(folder),
                found -> show(state, found), this::refused));
    }

    private void show(BackupState state, List<FoundBackup> found) {
        card.setNote(ui.texts().number(found.size()));
        rows.getChildren().setAll(found.stream().map(backup -> row(state, backup)).toList());
        if (found.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(say("keeping.shelf.none")));
        }
        reseal.setVisible(rooms.keeping().allows(Permission.RESEAL_BACKUP)
                && found.stream().anyMatch(state::isForMoreThanNow));
    }

    private Node row(BackupState state, FoundBackup backup) {
        var moments = dependencies.moments(ui);
        var words = new TwoLines(moments.exactly(backup.madeAt()), moments.size(backup.bytes()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(say("keeping.shelf.try"));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(say("keeping.shelf.try.this", moments.exactly(backup.madeAt())));
        button.setOnAction(_ -> ui.navigator().go(new RestoreTestPlace(backup)));
        var row = new HBox(words);
        if (state.isForMoreThanNow(backup)) {
            row.getChildren().add(new Chip(say("keeping.shelf.more"), "fth-key", Chip.Tone.PLAIN));
        }
        row.getChildren().add(button);
        row.getStyleClass().addAll("row", "two-line");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void refused(Refusal refusal) {
        card.setNote("");
        rows.getChildren().setAll(new EmptyState(say(refusal.key())));
        reseal.setVisible(false);
    }

    @FXML
    private void reseal() {
        ui.navigator().go(new RemovedPlace());
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
