package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Question;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Lists the past imports, each with its rows that were not imported, and lets them be taken back.
final class ImportListController {
    private final Ui ui;
    private @Nullable Imports imports;
    private @Nullable Consumer<ImportId> undoing;
    private @Nullable Consumer<ImportId> opening;

    @FXML
    private VBox rows;

    ImportListController(Ui ui) {
        this.ui = ui;
    }

    /// @param all  the imports of this store
    /// @param back takes one back
    /// @param rows shows the rows that one did not import
    void begin(Imports all, Consumer<ImportId> back, Consumer<ImportId> rows) {
        imports = all;
        undoing = back;
        opening = rows;
    }

    private Imports imports() {
        return Objects.requireNonNull(imports, "begin first");
    }

    /// Loads the list.
    void load() {
        ui.background().run(imports()::all, this::show);
    }

    private void show(List<DataImport> all) {
        if (all.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(say("exchange.import-list.none")));
        } else {
            rows.getChildren().setAll(all.stream().map(this::row).toList());
        }
    }

    private Node row(DataImport one) {
        var words = new TwoLines(ui.texts().date(one.on()),
                one.typed()
                        ? say("exchange.import-list.typed", one.rowsIn(), one.rowsRefused())
                        : say("exchange.import-list.facts", one.rowsIn(), one.files(), one.rowsRefused()));
        words.getStyleClass().add("wrapping");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        if (one.rowsRefused() > 0) {
            row.getChildren().add(button("exchange.import-list.refused",
                    () -> Objects.requireNonNull(opening, "begin first").accept(one.id())));
        }
        row.getChildren().add(button("exchange.import-list.undo", () -> undo(one)));
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void undo(DataImport one) {
        ui.dialogs().ask(new Question(say("exchange.import-list.undo-question", one.rowsIn()),
                say("exchange.import-list.undo-sentence"), say("exchange.import-list.undo"),
                say("exchange.import-list.keep"), Question.Weight.DESTROYS),
                () -> Objects.requireNonNull(undoing, "begin first").accept(one.id()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
