package org.daybook.exchange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Question;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// The rows of an import that were not taken in: each is opened, corrected cell by cell, and taken in.
final class ImportMendController {
    /// More are no list that anybody reads; all of them are kept.
    private static final int ROWS_SHOWN = 200;
    /// What stands on no screen before she is here, unless it is what is wrong.
    private static final List<ImportField> HIDDEN = List.of(ImportField.NAME, ImportField.TELEPHONE);

    private final Ui ui;
    private final Once mending;
    private @Nullable Imports imports;
    private @Nullable MessageLine message;
    private Runnable changed = () -> {};
    private Optional<ImportId> of = Optional.empty();
    private Optional<ImportId> shownFor = Optional.empty();
    private Optional<KeptRow> opened = Optional.empty();
    /// In the order of the columns of its kind.
    private final Map<ImportField, Field> fields = new LinkedHashMap<>();
    private final Map<ImportField, TextField> texts = new LinkedHashMap<>();

    @FXML
    private Card card;
    @FXML
    private Label sentence;
    @FXML
    private VBox rows;
    @FXML
    private VBox form;
    @FXML
    private Label which;
    @FXML
    private FlowPane cells;
    @FXML
    private Button take;
    @FXML
    private Button again;
    @FXML
    private Button forget;

    ImportMendController(Ui ui) {
        this.ui = ui;
        mending = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, form, again, forget)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        card.setVisible(false);
        form.setVisible(false);
    }

    /// @param all  of this store
    /// @param line says what was done
    /// @param told once something was taken in or deleted
    void begin(Imports all, MessageLine line, Runnable told) {
        imports = all;
        message = line;
        changed = told;
    }

    private Imports imports() {
        return Objects.requireNonNull(imports, "begin first");
    }

    private MessageLine message() {
        return Objects.requireNonNull(message, "begin first");
    }

    /// Shows the rows of an import.
    void open(ImportId one) {
        of = Optional.of(one);
        leave();
        load();
    }

    /// Shows the rows of an import that was just made, unless they were shown before.
    void openOnce(ImportId one) {
        if (!shownFor.equals(Optional.of(one))) {
            shownFor = Optional.of(one);
            open(one);
        }
    }

    /// The import is not here any more.
    void forgetIf(ImportId one) {
        if (of.equals(Optional.of(one))) {
            close();
        }
    }

    @FXML
    private void close() {
        of = Optional.empty();
        leave();
        rows.getChildren().clear();
        card.setVisible(false);
    }

    private void load() {
        of.ifPresent(one -> ui.background().run(() -> imports().refused(one), found -> {
            if (of.equals(Optional.of(one))) {
                show(found);
            }
        }));
    }

    private void show(List<RefusedRow> found) {
        card.setVisible(true);
        sentence.setText(say(found.isEmpty() ? "exchange.import-mend.none" : "exchange.import-mend.sentence"));
        again.setVisible(found.stream().anyMatch(row -> row.about().isPresent()));
        forget.setVisible(!found.isEmpty());
        rows.getChildren().setAll(found.stream().limit(ROWS_SHOWN).map(this::row).toList());
        rows.getChildren().stream().flatMap(row -> Optional.ofNullable(row.lookup(".button")).stream()).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node row(RefusedRow row) {
        var words = new TwoLines(say("exchange.import-mend.row", row.sheet(), row.row()),
                row.field().map(field -> say("exchange.import-mend.in", of(field), of(row.kind())))
                        .orElseGet(() -> of(row.kind())));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words);
        line.getStyleClass().addAll("row", "two-line", "gap-12");
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.about().isPresent()) {
            var correct = new Button(say("exchange.import-mend.correct"));
            correct.setId("correct-" + row.row());
            correct.setMinWidth(Button.USE_PREF_SIZE);
            correct.setOnAction(_ -> open(row));
            line.getChildren().add(correct);
        }
        return line;
    }

    private void open(RefusedRow row) {
        message().clear();
        ui.background().run(() -> imports().mending().open(row.id()), found -> found.ifPresentOrElse(
                kept -> fill(row, kept), this::load), this::refused);
    }

    private void fill(RefusedRow row, KeptRow kept) {
        opened = Optional.of(kept);
        fields.clear();
        texts.clear();
        for (var field : kept.about().fields()) {
            if (field == ImportField.PERSON && kept.isKnownByName()) {
                continue;
            }
            boolean hidden = HIDDEN.contains(field) && !row.field().equals(Optional.of(field))
                    && kept.cells().containsKey(field);
            var text = new TextField(hidden ? "" : kept.cells().getOrDefault(field, ""));
            text.setId("mend-" + field.code());
            text.setPromptText(hidden ? say("exchange.import-columns.hidden") : "");
            var one = new Field();
            one.setLabel(of(field));
            one.setContent(text);
            fields.put(field, one);
            texts.put(field, text);
        }
        which.setText(say("exchange.import-mend.row", row.sheet(), row.row()));
        cells.getChildren().setAll(fields.values());
        form.setVisible(true);
        row.field().ifPresent(field -> problem(field, row.kind()));
        row.field().flatMap(field -> Optional.ofNullable(texts.get(field)))
                .or(() -> texts.values().stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private void problem(ImportField field, ProblemKind kind) {
        Optional.ofNullable(fields.get(field)).ifPresent(one -> one.problem(of(kind)));
    }

    /// What was typed; what is hidden and was not typed anew is as it was.
    private static Map<ImportField, String> typed(KeptRow kept, Map<ImportField, TextField> texts) {
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
        if (kept.isKnownByName() && typed.containsKey(ImportField.NAME)) {
            typed.put(ImportField.PERSON, typed.getOrDefault(ImportField.NAME, ""));
        }
        return typed;
    }

    @FXML
    private void take() {
        message().clear();
        if (of.isEmpty() || opened.isEmpty()) {
            return;
        }
        var one = of.get();
        var kept = opened.get();
        var typed = typed(kept, texts);
        take.setDisable(true);
        mending.run(() -> imports().mending().mend(one, kept.row().id(), typed), mended -> {
            take.setDisable(false);
            said(mended);
            if (mended.problems().isEmpty()) {
                leave();
                load();
            } else {
                fields.values().forEach(Field::noProblem);
                mended.problems().values().stream().flatMap(List::stream)
                        .forEach(problem -> problem.field().ifPresent(field -> problem(field, problem.kind())));
            }
        }, this::refused);
    }

    @FXML
    private void again() {
        message().clear();
        leave();
        of.ifPresent(one -> mending.run(() -> imports().mending().again(one), mended -> {
            said(mended);
            load();
        }, this::refused));
    }

    private void said(Mending.Mended mended) {
        var sum = mended.result().sum();
        if (sum.takenIn() > 0 || sum.here() > 0) {
            message().done(say("exchange.import-mend.taken-in", sum.takenIn(), sum.here()));
            changed.run();
        } else {
            message().warn(say("exchange.import-mend.still", mended.problems().values().stream().flatMap(List::stream)
                    .map(problem -> of(problem.kind())).distinct().collect(Collectors.joining(", "))));
        }
    }

    @FXML
    private void leave() {
        opened = Optional.empty();
        fields.clear();
        texts.clear();
        cells.getChildren().clear();
        form.setVisible(false);
    }

    @FXML
    private void forget() {
        of.ifPresent(one -> ui.dialogs().ask(new Question(say("exchange.import-mend.forget-question"),
                say("exchange.import-mend.forget-sentence"), say("exchange.import-list.forget"),
                say("exchange.import-list.keep"), Question.Weight.DESTROYS), () -> ui.background().run(() -> {
                    imports().forgetRefused(one);
                    return true;
                }, _ -> {
                    close();
                    changed.run();
                }, this::refused)));
    }

    private void refused(Refusal refusal) {
        take.setDisable(false);
        message().warn(say(refusal.key()));
        load();
    }

    private String of(Enum<?> constant) {
        return ui.texts().of("exchange", constant);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
