package org.daybook.keeping;

import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Chip;
import org.daybook.ui.Icons;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Shows on Today the age of the last good backup, and what needs attention before it causes damage.
final class NotesController {
    private final Ui ui;
    private final Safekeeping keeping;
    private final KeepingFeature.Dependencies dependencies;
    private final Hyperlink last = new Hyperlink();
    private final HBox status = new HBox(last);

    @FXML
    private VBox above;
    @FXML
    private MessageLine older;
    @FXML
    private MessageLine full;
    @FXML
    private MessageLine access;

    NotesController(Ui ui, Safekeeping keeping, KeepingFeature.Dependencies dependencies) {
        this.ui = ui;
        this.keeping = keeping;
        this.dependencies = dependencies;
    }

    @FXML
    private void initialize() {
        above.managedProperty().bind(older.visibleProperty().or(full.visibleProperty())
                .or(access.visibleProperty()));
        last.getStyleClass().add("hint");
        last.setId("last-backup");
        last.setOnAction(_ -> ui.navigator().go(new BackupsPlace()));
        status.getStyleClass().add("gap-8");
        status.setAlignment(Pos.CENTER_RIGHT);
        status.setVisible(false);
        ui.background().run(keeping::state, this::show);
    }

    /// Returns the text for the end of the status line.
    Node status() {
        return status;
    }

    private void show(BackupState state) {
        var moments = dependencies.moments(ui);
        last.setText(state.lastMade().map(made -> ui.texts().say("keeping.notes.last", moments.ago(made, state.now())))
                .orElseGet(() -> ui.texts().say("keeping.notes.none")));
        status.getChildren().setAll(List.of(Icons.of("fth-hard-drive"), last));
        if (state.backupIsDue()) {
            status.getChildren().add(new Chip(ui.texts().say("keeping.backups.due"), "fth-clock", Chip.Tone.DUE));
        }
        status.setVisible(true);
        var warnings = new Warnings(ui, keeping, moments);
        warnings.lead(state, older, full);
        warnings.access(state, access);
    }
}
