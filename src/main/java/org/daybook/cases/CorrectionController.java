package org.daybook.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;

/// The buttons below a form of a file. They add a new row or, once a row was picked, correct that row or leave it as it is.
final class CorrectionController {
    private final Ui ui;
    private final Map<UUID, Runnable> fills = new HashMap<>();
    private Optional<Inputs> form = Optional.empty();
    private Optional<UUID> picked = Optional.empty();
    private String anew = "";
    private Runnable writes = () -> {};
    private Runnable changed = () -> {};

    @FXML
    private Button leave;
    @FXML
    private Button write;

    CorrectionController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        leave.managedProperty().bind(leave.visibleProperty());
        leave.setVisible(false);
    }

    /// @param id    of the button that writes
    /// @param words its label while nothing is being corrected
    /// @param acts  what it does
    CorrectionController with(String id, String words, Runnable acts) {
        anew = words;
        writes = acts;
        write.setId(id);
        write.setText(words);
        return this;
    }

    /// Styles it as the main action of its screen.
    void asMain() {
        write.getStyleClass().add("accent");
    }

    /// Sets what the form does when a correction begins or ends; the caller that begins or ends it fills or clears the fields.
    void onChange(Runnable then) {
        changed = then;
    }

    /// Adds an unfinished correction to the unsaved input; it is checked against what its row holds by then.
    void with(Inputs inputs) {
        form = Optional.of(inputs);
        inputs.about("righting", () -> picked.map(UUID::toString).orElse(""), id -> begin(UUID.fromString(id)),
                this::end);
    }

    private void begin(UUID row, Runnable fill) {
        pick(row);
        fill.run();
        form.ifPresent(Inputs::begin);
    }

    /// Begins to correct a row, as its button does.
    ///
    /// @return whether the row is there
    boolean begin(UUID row) {
        var fill = Optional.ofNullable(fills.get(row));
        fill.ifPresent(with -> begin(row, with));
        return fill.isPresent();
    }

    /// Returns the row being corrected, if any.
    Optional<UUID> picked() {
        return picked;
    }

    /// Begins to correct this row.
    void pick(UUID row) {
        show(Optional.of(row));
    }

    /// Ends the correction: what is written next is a new row.
    void end() {
        show(Optional.empty());
    }

    private void show(Optional<UUID> row) {
        picked = row;
        leave.setVisible(row.isPresent());
        write.setText(row.isPresent() ? ui.texts().say("cases.correction.put-right") : anew);
        changed.run();
        form.ifPresent(Inputs::begin);
    }

    /// Returns a row with the button that picks it.
    ///
    /// @param fill fills the form with the values of the row
    Node row(VBox words, UUID row, Runnable fill) {
        var right = new Button(ui.texts().say("cases.correction.correct"));
        right.getStyleClass().add("flat");
        right.setMinWidth(Button.USE_PREF_SIZE);
        fills.put(row, fill);
        right.setOnAction(_ -> begin(row, fill));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(words, right);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("row", "case-row");
        return box;
    }

    /// Returns a row that nobody here may correct.
    static Node row(VBox words) {
        words.getStyleClass().addAll("row", "case-row");
        return words;
    }

    @FXML
    private void write() {
        writes.run();
    }

    @FXML
    private void leave() {
        end();
    }
}
