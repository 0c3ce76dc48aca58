package org.daybook.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;

/// The cells of one row with a problem, for correction: before an import, and of rows that it did not import. Enter takes what
/// was typed, Esc leaves.
final class ImportRowFormController {
    private final Ui ui;
    private Runnable taking = () -> {};
    private Runnable leaving = () -> {};
    private final Map<String, RowCell> shown = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, TextField> texts = new LinkedHashMap<>();

    @FXML
    private VBox form;
    @FXML
    private Label which;
    @FXML
    private Label why;
    @FXML
    private FlowPane cells;
    @FXML
    private Button take;
    @FXML
    private Button leave;

    ImportRowFormController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(form, why)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        form.setVisible(false);
        form.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                leave();
            }
        });
    }

    /// The verb of a form.
    ///
    /// @param id   the identity of its button
    /// @param text its words
    record Verb(String id, String text) {}

    /// @param verb    what is done with the row
    /// @param taken   called to do it
    /// @param without called if the correction is cancelled
    void begin(Verb verb, Runnable taken, Runnable without) {
        take.setId(verb.id());
        take.setText(verb.text());
        leave.setId("leave-" + verb.id());
        taking = taken;
        leaving = without;
    }

    /// Shows a row.
    ///
    /// @param name the place of the row
    void fill(String name, List<RowCell> row, RowReasons reasons) {
        clear();
        which.setText(name);
        row.forEach(this::add);
        cells.getChildren().setAll(fields.values());
        form.setVisible(true);
        show(reasons);
        // The form was collapsed until now: only nodes that are laid out can be scrolled to.
        Optional.ofNullable(form.getScene()).ifPresent(scene -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        focusWrong(reasons);
    }

    private void add(RowCell cell) {
        var text = new TextField(cell.hidden() ? "" : cell.words());
        text.setId("mend-" + cell.key());
        text.setPromptText(cell.hidden() ? ui.texts().say("exchange.import-columns.hidden") : "");
        text.setOnAction(_ -> taking.run());
        var one = new Field();
        one.setLabel(cell.label());
        one.setContent(text);
        shown.put(cell.key(), cell);
        fields.put(cell.key(), one);
        texts.put(cell.key(), text);
    }

    /// Shows what is still wrong.
    void show(RowReasons reasons) {
        fields.values().forEach(Field::noProblem);
        reasons.ofCells().forEach((key, reason) -> Optional.ofNullable(fields.get(key))
                .ifPresent(field -> field.problem(reason)));
        why.setText(String.join(" · ", reasons.ofRow()));
        why.setVisible(!reasons.ofRow().isEmpty());
    }

    private void focusWrong(RowReasons reasons) {
        reasons.ofCells().keySet().stream().filter(texts::containsKey).map(texts::get).findFirst()
                .or(() -> texts.values().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    /// Returns what was typed, by the keys of the cells. Hidden cells that were not typed again are not in it.
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            var words = Optional.ofNullable(text.getText()).map(String::strip).orElse("");
            boolean hidden = Optional.ofNullable(shown.get(key)).filter(RowCell::hidden).isPresent();
            if (!hidden || !words.isEmpty()) {
                typed.put(key, words);
            }
        });
        return typed;
    }

    @FXML
    private void take() {
        taking.run();
    }

    @FXML
    private void leave() {
        clear();
        leaving.run();
    }

    /// Clears the form.
    void clear() {
        shown.clear();
        fields.clear();
        texts.clear();
        cells.getChildren().clear();
        form.setVisible(false);
    }
}
