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

/// The buttons under a form of a file. It writes down something new, or, once a row was picked, puts that row right or
/// leaves it as it stands.
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
    /// @param words what stands on it while nothing is put right
    /// @param acts  what it does
    CorrectionController with(String id, String words, Runnable acts) {
        anew = words;
        writes = acts;
        write.setId(id);
        write.setText(words);
        return this;
    }

    /// It is the main act of its screen.
    void asMain() {
        write.getStyleClass().add("accent");
    }

    /// What the form does when something begins or ceases to be put right; the fields are filled or cleared by whoever
    /// begins and ends.
    void onChange(Runnable then) {
        changed = then;
    }

    /// What is half put right goes along with what is half typed, and meets what stands in its row by then.
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

    /// Begins to put a row right, as its button does.
    ///
    /// @return whether the row is there
    boolean begin(UUID row) {
        var fill = Optional.ofNullable(fills.get(row));
        fill.ifPresent(with -> begin(row, with));
        return fill.isPresent();
    }

    /// Which row is put right, if one is.
    Optional<UUID> picked() {
        return picked;
    }

    /// From now on this row is put right.
    void pick(UUID row) {
        show(Optional.of(row));
    }

    /// What is written next is new again.
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

    /// A row with the button that picks it.
    ///
    /// @param fill fills the form with what stands in the row
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

    /// A row that nobody here puts right.
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
