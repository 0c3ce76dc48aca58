package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;

/// The cells of one row that was not imported, for correction.
final class ImportMendFormController {
    /// Fields that are on no screen before she is here, unless they are what is wrong.
    private static final List<ImportField> HIDDEN = List.of(ImportField.NAME, ImportField.TELEPHONE);

    private final Ui ui;
    private Optional<KeptRow> opened = Optional.empty();
    private Runnable taking = () -> {};
    private Runnable leaving = () -> {};
    /// In the order of the columns of its kind.
    private final Map<ImportField, Field> fields = new LinkedHashMap<>();
    private final Map<ImportField, TextField> texts = new LinkedHashMap<>();
    /// The fields of its other columns, by day or by item.
    private final Map<String, Field> moreFields = new LinkedHashMap<>();
    private final Map<String, TextField> moreTexts = new LinkedHashMap<>();

    @FXML
    private VBox form;
    @FXML
    private Label which;
    @FXML
    private FlowPane cells;

    ImportMendFormController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
    }

    /// @param take  imports what was typed
    /// @param leave called if the correction is cancelled
    void begin(Runnable take, Runnable leave) {
        taking = take;
        leaving = leave;
    }

    /// Shows a row.
    ///
    /// @param row    the chosen row
    /// @param listed all rows of its import
    void fill(RefusedRow row, KeptRow kept, List<RefusedRow> listed) {
        clear();
        opened = Optional.of(kept);
        for (var field : kept.about().fields()) {
            if (field != ImportField.PERSON || !kept.isKnownByName()) {
                add(field, kept.cells().getOrDefault(field, ""), row.field().equals(Optional.of(field)));
            }
        }
        which.setText(ui.texts().say("exchange.import-mend.row", row.sheet(), row.row()));
        kept.more().forEach((key, words) -> add(kept.about(), key, words));
        cells.getChildren().setAll(Stream.concat(fields.values().stream(), moreFields.values().stream()).toList());
        form.setVisible(true);
        listed.stream().filter(one -> one.same().equals(row.same()))
                .forEach(one -> one.field().ifPresent(field -> problem(field, one.kind())));
        // The form was collapsed until now: only nodes that are laid out can be scrolled to.
        Optional.ofNullable(form.getScene()).ifPresent(scene -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        row.field().flatMap(field -> Optional.ofNullable(texts.get(field)))
                .or(() -> texts.values().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private void add(ImportField field, String words, boolean wrong) {
        boolean hidden = HIDDEN.contains(field) && !wrong && !words.isEmpty();
        var text = new TextField(hidden ? "" : words);
        text.setId("mend-" + field.code());
        text.setPromptText(hidden ? ui.texts().say("exchange.import-columns.hidden") : "");
        text.setOnAction(_ -> taking.run());
        var one = new Field();
        one.setLabel(ui.texts().of("exchange", field));
        one.setContent(text);
        fields.put(field, one);
        texts.put(field, text);
    }

    private void add(SheetKind about, String key, String words) {
        var text = new TextField(words);
        text.setId("mend-" + key);
        text.setOnAction(_ -> taking.run());
        var one = new Field();
        one.setLabel(about == SheetKind.ATTENDANCE_GRID
                ? ui.texts().date(LocalDate.parse(key))
                : ui.texts().say("exchange.import-mend-form.item", key));
        one.setContent(text);
        moreFields.put(key, one);
        moreTexts.put(key, text);
    }

    /// A wrong mark is shown under its day.
    private void problem(RowProblem problem) {
        Optional.ofNullable(problem.cells().get(ImportField.DAY))
                .flatMap(day -> Optional.ofNullable(moreFields.get(day))).ifPresentOrElse(
                        day -> day.problem(ui.texts().of("exchange", problem.kind())),
                        () -> problem.field().ifPresent(field -> problem(field, problem.kind())));
    }

    private void problem(ImportField field, ProblemKind kind) {
        Optional.ofNullable(fields.get(field)).ifPresent(one -> one.problem(ui.texts().of("exchange", kind)));
    }

    /// Shows what is still wrong.
    void problems(List<RowProblem> all) {
        fields.values().forEach(Field::noProblem);
        moreFields.values().forEach(Field::noProblem);
        all.forEach(this::problem);
    }

    /// Returns the row as typed; hidden cells that were not typed again keep their values.
    Optional<KeptRow> typed() {
        return opened.map(kept -> {
            var typed = new EnumMap<ImportField, String>(ImportField.class);
            typed.putAll(kept.cells());
            texts.forEach((field, text) -> {
                var words = text.getText() == null ? "" : text.getText().strip();
                if (!words.isEmpty()) {
                    typed.put(field, words);
                } else if (text.getPromptText().isEmpty()) {
                    typed.remove(field);
                }
            });
            if (kept.isKnownByName()) {
                typed.put(ImportField.PERSON, typed.getOrDefault(ImportField.NAME, ""));
            }
            var more = new LinkedHashMap<String, String>();
            moreTexts.forEach((key, text) -> more.put(key, text.getText() == null ? "" : text.getText().strip()));
            return kept.with(typed, more);
        });
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
        opened = Optional.empty();
        fields.clear();
        texts.clear();
        moreFields.clear();
        moreTexts.clear();
        cells.getChildren().clear();
        form.setVisible(false);
    }
}
