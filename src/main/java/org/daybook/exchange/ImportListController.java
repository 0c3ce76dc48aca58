package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Question;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// The imports there were, each with its rows that were not taken in, and the way to take it back.
final class ImportListController {
    /// More are no list that anybody reads; all of them are kept.
    private static final int ROWS_SHOWN = 200;

    private final Ui ui;
    private @Nullable Imports imports;
    private @Nullable Consumer<ImportId> undoing;

    @FXML
    private VBox rows;

    ImportListController(Ui ui) {
        this.ui = ui;
    }

    /// @param all  of this store
    /// @param back takes one back
    void begin(Imports all, Consumer<ImportId> back) {
        imports = all;
        undoing = back;
    }

    private Imports imports() {
        return Objects.requireNonNull(imports, "begin first");
    }

    /// Reads them.
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
                say("exchange.import-list.facts", one.rowsIn(), one.files(), one.rowsRefused()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "two-line", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        if (one.rowsRefused() > 0) {
            row.getChildren().add(button("exchange.import-list.refused", () -> refused(one)));
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

    private void refused(DataImport one) {
        ui.background().run(() -> imports().refused(one.id()), found -> {
            if (found.isEmpty()) {
                ui.dialogs().tell(say("exchange.import-list.refused"), say("exchange.import-list.forgotten"));
                return;
            }
            var lines = new VBox();
            lines.getStyleClass().add("gap-4");
            found.stream().limit(ROWS_SHOWN).forEach(row -> lines.getChildren().add(new Label(line(row))));
            ui.dialogs().ask(new Question(say("exchange.import-list.refused"), "",
                    say("exchange.import-list.forget"), say("exchange.import-list.keep"), Question.Weight.DESTROYS),
                    lines, () -> ui.background().run(() -> {
                        imports().forgetRefused(one.id());
                        return true;
                    }, _ -> load()));
        });
    }

    private String line(RefusedRow row) {
        var what = ui.texts().of("exchange", row.kind());
        return row.field().map(field -> say("exchange.import-list.row-field", row.sheet(), row.row(),
                ui.texts().of("exchange", field), what))
                .orElseGet(() -> say("exchange.import-list.row", row.sheet(), row.row(), what));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
