package org.daybook.signin;

import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.ui.Chip;
import org.daybook.ui.Texts;
import org.daybook.vault.FoundBackup;
import org.jspecify.annotations.Nullable;

/// One backup in the list of those found: when it was made, its size, whether it is the newest, and whether it is of another
/// store than the one on this computer.
final class BackupCell extends ListCell<FoundBackup> {
    private final Texts texts;
    private final ReplacedWords words;
    private final Optional<UUID> present;

    /// @param present the id of the store on this computer
    BackupCell(Texts texts, ReplacedWords words, Optional<UUID> present) {
        this.texts = texts;
        this.words = words;
        this.present = present;
    }

    @Override
    protected void updateItem(@Nullable FoundBackup found, boolean empty) {
        super.updateItem(found, empty);
        setText(null);
        setGraphic(empty || found == null ? null : row(found));
    }

    private HBox row(FoundBackup found) {
        var made = new Label(words.moment(found.madeAt()));
        made.setMinWidth(Region.USE_PREF_SIZE);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var size = new Label(words.size(found.bytes()));
        size.getStyleClass().add("muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(made, between);
        if (getIndex() == 0) {
            row.getChildren().add(new Chip(texts.say("signin.restore.newest"), "fth-check", Chip.Tone.DONE));
        }
        if (present.filter(id -> !id.equals(found.store())).isPresent()) {
            row.getChildren().add(new Chip(texts.say("signin.restore.another"), "fth-info", Chip.Tone.PLAIN));
        }
        row.getChildren().add(size);
        row.getStyleClass().add("gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
