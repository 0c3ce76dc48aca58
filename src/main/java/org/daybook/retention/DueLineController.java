package org.daybook.retention;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.participants.HerRecord;
import org.daybook.ui.Chip;
import org.daybook.ui.PersonCode;
import org.daybook.ui.Ui;

/// One line of what is due: a tick if it may be proposed, her card and initial, what would be deleted and what would stay, and
/// a button for keeping it longer.
final class DueLineController {
    private final Ui ui;
    private final DueRecord due;
    private final CheckBox tick = new CheckBox();
    private final Button longer = new Button();
    private final VBox root = new VBox();

    /// @param ui  what screens use
    /// @param due the content of the line
    DueLineController(Ui ui, DueRecord due) {
        this.ui = ui;
        this.due = due;
        root.getStyleClass().addAll("row", "two-line", "retention-line");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().add(new HBox(words()));
        tick.setAccessibleText(due.her().card().toString());
    }

    /// Returns the line without a tick and buttons, as in a proposal.
    Node plain() {
        return root;
    }

    /// Returns the line with the actions that the user may take.
    ///
    /// @param changed called when it was ticked or unticked
    /// @param keep    called when it is to be kept longer
    Node withActs(Runnable changed, Consumer<DueLineController> keep) {
        var line = new HBox();
        line.getStyleClass().add("gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        tick.setVisible(mayBeTicked());
        tick.setOnAction(_ -> changed.run());
        line.getChildren().addAll(tick, words());
        if (due.state() == DueRecord.State.PROPOSED) {
            line.getChildren().add(new Chip(ui.texts().say("retention.due.proposed"), "fth-clock", Chip.Tone.PLAIN));
        } else {
            longer.setText(ui.texts().say("retention.due.keep"));
            longer.getStyleClass().add("keep-longer");
            longer.setMinWidth(Button.USE_PREF_SIZE);
            longer.setOnAction(_ -> keep.accept(this));
            line.getChildren().add(longer);
        }
        root.getChildren().setAll(line);
        return root;
    }

    /// Expands something below the line, in place of what was there.
    void below(Node node) {
        noneBelow();
        root.getChildren().add(node);
    }

    /// Collapses it again.
    void noneBelow() {
        root.getChildren().remove(1, root.getChildren().size());
    }

    /// Moves the focus back to the button for keeping it longer.
    void begin() {
        longer.requestFocus();
    }

    DueRecord due() {
        return due;
    }

    boolean mayBeTicked() {
        return due.entry().kind().isTakenOut() && due.state() == DueRecord.State.FREE;
    }

    void tick(boolean ticked) {
        tick.setSelected(ticked && mayBeTicked());
    }

    Optional<RetentionEntry> ticked() {
        return tick.isSelected() ? Optional.of(due.entry()) : Optional.empty();
    }

    private VBox words() {
        var record = new Hyperlink(ui.texts().say("retention.due.open"));
        record.setAccessibleText(ui.texts().say("retention.due.open.aloud", due.her().card().toString()));
        record.setOnAction(_ -> ui.navigator().go(new HerRecord(due.her().id())));
        record.setMinWidth(Hyperlink.USE_PREF_SIZE);
        var kind = new Label(ui.texts().of("retention", due.entry().kind()));
        kind.setMinWidth(Label.USE_PREF_SIZE);
        var head = new HBox(new PersonCode(due.her().card().toString(), due.her().initial()), kind, record);
        head.getStyleClass().add("gap-12");
        head.setAlignment(Pos.BASELINE_LEFT);
        var what = new Label(new DueWords(ui.texts()).of(due));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        var words = new VBox(head, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
