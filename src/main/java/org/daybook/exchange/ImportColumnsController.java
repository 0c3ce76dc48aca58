package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Shows the kind of each sheet and the meaning of its columns.
final class ImportColumnsController {
    private static final int FIRST_VALUES = 3;
    private static final int LETTERS_SHOWN = 24;
    /// Personal data of one woman is on no screen before she is here.
    private static final List<ImportField> HIDDEN = List.of(ImportField.NAME, ImportField.TELEPHONE);

    private final Ui ui;
    private @Nullable ImportModel model;
    private int shown;
    private Optional<SourceSheet> looked = Optional.empty();
    private boolean filling;
    /// Applies text that was typed and not applied yet.
    private List<Runnable> typed = List.of();

    @FXML
    private Card card;
    @FXML
    private ComboBox<Shown> sheets;
    @FXML
    private ComboBox<Optional<SheetKind>> kinds;
    @FXML
    private Label sentence;
    @FXML
    private GridPane columns;
    @FXML
    private VBox always;

    ImportColumnsController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        sheets.setConverter(naming(Shown::label));
        kinds.setConverter(naming(kind -> kind.map(one -> ui.texts().of("exchange", one))
                .orElseGet(() -> say("exchange.import-columns.not"))));
        kinds.getItems().add(Optional.empty());
        for (var kind : SheetKind.values()) {
            kinds.getItems().add(Optional.of(kind));
        }
        sheets.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                shown = now.at();
                looked = Optional.empty();
                show();
            }
        });
        kinds.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model().take(shown, now);
            }
        });
    }

    void begin(ImportModel of) {
        model = of;
        kinds.disableProperty().bind(of.running());
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    /// Shows the content of the model.
    void show() {
        var all = model().plan().sheets();
        card.setVisible(!all.isEmpty() && model().result().isEmpty());
        if (all.isEmpty()) {
            shown = 0;
            looked = Optional.empty();
            typed = List.of();
            return;
        }
        shown = IntStream.range(0, all.size()).filter(i -> looked.equals(Optional.of(all.get(i).source()))).findFirst()
                .orElse(Math.min(shown, all.size() - 1));
        var sheet = all.get(shown);
        looked = Optional.of(sheet.source());
        filling = true;
        var labels = SheetLabels.shown(all);
        sheets.getItems()
                .setAll(IntStream.range(0, all.size()).mapToObj(i -> new Shown(i, label(all.get(i).source(), labels)))
                        .toList());
        sheets.setValue(sheets.getItems().get(shown));
        kinds.setValue(sheet.mappings().stream().findFirst().map(SheetMapping::kind));
        filling = false;
        typed = List.of();
        always.getChildren().clear();
        sentence.setText(sheet.headings().isEmpty()
                ? say("exchange.import-columns.no-headings")
                : sheet.mappings().isEmpty()
                        ? say(sheet.namesAlone()
                                ? "exchange.import-columns.names-alone"
                                : "exchange.import-columns.left-out")
                        : "");
        sentence.setManaged(!sentence.getText().isEmpty());
        if (sheet.mappings().isEmpty()) {
            columns.getChildren().clear();
        }
        sheet.mappings().stream().findFirst().ifPresent(mapping -> {
            int at = shown;
            rows(sheet, mapping, List.of());
            missing(mapping);
            model().look(at, FIRST_VALUES, first -> {
                if (at == shown && model().plan().sheets().contains(sheet)) {
                    rows(sheet, mapping, first);
                }
            });
        });
    }

    /// A sheet of the list. Its label is stored: the list still draws old entries after it is filled again.
    private record Shown(int at, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private String label(SourceSheet sheet, SheetLabels labels) {
        var name = say(sheet.hidden() ? "exchange.import-columns.hidden-sheet" : "exchange.import-columns.sheet",
                labels.inFile(sheet), sheet.rowCount());
        return model().files().size() > 1 ? SheetLabels.withFile(sheet.file(), name) : name;
    }

    /// Rebuilds the rows after each change; the keyboard focus stays where it is.
    private void rows(PlannedSheet sheet, SheetMapping mapping, List<SourceRow> first) {
        var here = Optional.ofNullable(columns.getScene()).map(scene -> scene.getFocusOwner())
                .filter(node -> node.getParent() == columns).map(Node::getId);
        columns.getChildren().clear();
        for (int column = 0; column < sheet.headings().size(); column++) {
            int at = column;
            var heading = sheet.headings().get(column);
            if (!heading.isEmpty()) {
                var meaning = meaning(mapping, column);
                var never = Optional.ofNullable(sheet.never(mapping.kind()).get(column));
                columns.addRow(column, label(heading, "strong"),
                        label(never.isPresent() || meaning.filter(HIDDEN::contains).isPresent()
                                ? say("exchange.import-columns.hidden")
                                : values(first, column), "muted"),
                        never.<Node>map(why -> label(say("exchange.import-columns.never",
                                ui.texts().of("exchange", why)), "muted"))
                                .orElseGet(() -> list(mapping, new ColumnSource.Column(at, heading),
                                        meaning)));
            }
        }
        here.map(id -> columns.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private static Optional<ImportField> meaning(SheetMapping mapping, int column) {
        return mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue().places().contains(column))
                .map(java.util.Map.Entry::getKey).sorted().findFirst();
    }

    private static String values(List<SourceRow> first, int column) {
        return first.stream().map(row -> row.at(column).text().strip()).filter(text -> !text.isEmpty())
                .map(text -> text.length() > LETTERS_SHOWN ? text.substring(0, LETTERS_SHOWN) + "…" : text)
                .collect(Collectors.joining(" · "));
    }

    private Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Optional<ImportField>> list(SheetMapping mapping, ColumnSource.Column column,
            Optional<ImportField> meaning) {
        var list = new ComboBox<Optional<ImportField>>();
        list.setConverter(naming(field -> field.map(one -> ui.texts().of("exchange", one))
                .orElseGet(() -> say(mapping.kind().hasMore()
                        ? "exchange.import-columns.by-heading"
                        : "exchange.import-columns.not"))));
        list.getItems().setAll(Stream.concat(Stream.of(Optional.<ImportField>empty()),
                mapping.kind().fields().stream().map(Optional::of)).toList());
        list.setValue(meaning);
        list.setAccessibleText(column.heading());
        list.setId("column-" + column.index());
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener((_, before, now) -> model().map(shown,
                one -> now.map(field -> without(one, before).with(field, Optional.of(column)))
                        .orElseGet(() -> without(one, before))));
        return list;
    }

    private static SheetMapping without(SheetMapping mapping, Optional<ImportField> field) {
        return field.map(one -> mapping.with(one, Optional.empty())).orElse(mapping);
    }

    /// Shows required fields for which a sheet has no column: the row number, or the same value in every row.
    private void missing(SheetMapping mapping) {
        for (var field : mapping.kind().required()) {
            var source = mapping.columns().get(field);
            if (source != null && !source.places().isEmpty()) {
                continue;
            }
            if (field == ImportField.PERSON) {
                always.getChildren().add(byRow(source));
            } else {
                always.getChildren().add(inEveryRow(field, source));
            }
        }
    }

    private CheckBox byRow(@Nullable ColumnSource source) {
        var tick = new CheckBox(say("exchange.import-columns.row-number"));
        tick.setWrapText(true);
        tick.setSelected(source instanceof ColumnSource.RowNumber);
        tick.disableProperty().bind(model().running());
        tick.selectedProperty().addListener((_, _, now) -> model().map(shown, one -> one.with(ImportField.PERSON,
                now ? Optional.of(new ColumnSource.RowNumber()) : Optional.empty())));
        return tick;
    }

    private Field inEveryRow(ImportField field, @Nullable ColumnSource source) {
        var text = new TextField(source instanceof ColumnSource.Always(var words) ? words : "");
        text.setId("always-" + field.code());
        text.disableProperty().bind(model().running());
        Runnable take = () -> {
            var words = text.getText().strip();
            model().map(shown, one -> one.with(field,
                    words.isEmpty() ? Optional.empty() : Optional.of(new ColumnSource.Always(words))));
        };
        Runnable takeNew = () -> {
            if (!text.getText().strip().equals(source instanceof ColumnSource.Always(var words) ? words : "")) {
                take.run();
            }
        };
        text.setOnAction(_ -> take.run());
        text.focusedProperty().addListener((_, _, now) -> {
            // A field that is no longer shown may belong to another sheet by now.
            if (!now && text.getScene() != null) {
                // A field that is disabled loses the focus while JavaFX looks for the next control: no control may be removed
                // at that moment.
                if (text.isDisabled()) {
                    ui.background().next(takeNew);
                } else {
                    takeNew.run();
                }
            }
        });
        typed = Stream.concat(typed.stream(), Stream.of(takeNew)).toList();
        var all = new Field();
        all.setLabel(say("exchange.import-columns.always", ui.texts().of("exchange", field)));
        all.setContent(text);
        return all;
    }

    /// Applies the text of a field that still has the focus.
    void takeTyped() {
        List.copyOf(typed).forEach(Runnable::run);
    }

    private static <T> StringConverter<T> naming(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
