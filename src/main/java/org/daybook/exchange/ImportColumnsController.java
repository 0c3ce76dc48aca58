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
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Shows the kind of each sheet and the meaning of its columns.
final class ImportColumnsController {
    private static final int FIRST_VALUES = 3;
    private static final int LETTERS_SHOWN = 24;

    private final Ui ui;
    private @Nullable ImportModel model;
    private int shown;
    private Optional<SourceSheet> looked = Optional.empty();
    private boolean filling;
    private final FieldNames names;
    private final ColumnlessFieldsController missing;

    @FXML
    private Card card;
    @FXML
    private ComboBox<Shown> sheets;
    @FXML
    private ComboBox<Optional<SheetKind>> kinds;
    @FXML
    private Field alsoField;
    @FXML
    private FlowPane also;
    @FXML
    private ComboBox<SheetKind> addKind;
    @FXML
    private Label sentence;
    @FXML
    private GridPane columns;
    @FXML
    private VBox always;

    ImportColumnsController(Ui ui) {
        this.ui = ui;
        names = new FieldNames(ui.texts());
        missing = new ColumnlessFieldsController(ui, this::model, () -> shown);
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, alsoField)) {
            node.managedProperty().bind(node.visibleProperty());
        }
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
        addKind.setConverter(naming(kind -> ui.texts().of("exchange", kind)));
        addKind.valueProperty().addListener((_, _, now) -> {
            if (!filling && now != null) {
                model().add(shown, now);
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
        addKind.disableProperty().bind(of.running());
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
            missing.forgetTyped();
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
        others(sheet);
        filling = false;
        missing.forgetTyped();
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
            return;
        }
        var meanings = new SheetMeanings(sheet);
        int at = shown;
        rows(meanings, List.of());
        always.getChildren().setAll(missing.inputs(meanings));
        model().look(at, FIRST_VALUES, first -> {
            if (at == shown && model().plan().sheets().contains(sheet)) {
                rows(meanings, first);
            }
        });
    }

    /// Shows the other kinds of a sheet. Each can be left out without the rest.
    private void others(PlannedSheet sheet) {
        var present = sheet.mappings().stream().map(SheetMapping::kind).distinct().toList();
        alsoField.setVisible(!present.isEmpty());
        also.getChildren().setAll(present.stream().skip(1).map(this::other).toList());
        also.getChildren().add(addKind);
        addKind.setValue(null);
        addKind.getItems().setAll(Stream.of(SheetKind.values()).filter(kind -> !present.contains(kind)).toList());
    }

    private CheckBox other(SheetKind kind) {
        var tick = new CheckBox(ui.texts().of("exchange", kind));
        tick.setId("also-" + kind.code());
        tick.setSelected(true);
        tick.disableProperty().bind(model().running());
        tick.selectedProperty().addListener((_, _, _) -> model().leaveOut(shown, kind));
        return tick;
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
    private void rows(SheetMeanings meanings, List<SourceRow> first) {
        var here = Optional.ofNullable(columns.getScene()).map(scene -> scene.getFocusOwner())
                .filter(node -> node.getParent() == columns).map(Node::getId);
        columns.getChildren().clear();
        var sheet = meanings.sheet();
        for (int column = 0; column < sheet.headings().size(); column++) {
            int at = column;
            var heading = sheet.headings().get(column);
            if (!heading.isEmpty()) {
                var meaning = meanings.of(column);
                var never = Optional.ofNullable(sheet.never().get(column));
                columns.addRow(column, label(heading, "strong"),
                        label(never.isPresent() || meaning.filter(one -> one.isAny(ImportField.UNSEEN)).isPresent()
                                ? say("exchange.import-columns.hidden")
                                : values(first, column), "muted"),
                        never.<Node>map(why -> label(say("exchange.import-columns.never",
                                ui.texts().of("exchange", why)), "muted"))
                                .orElseGet(() -> list(meanings, new ColumnSource.Column(at, heading), meaning)));
            }
        }
        here.map(id -> columns.lookup("#" + id)).ifPresent(Node::requestFocus);
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

    private ComboBox<Optional<SheetMeanings.Meaning>> list(SheetMeanings meanings, ColumnSource.Column column,
            Optional<SheetMeanings.Meaning> meaning) {
        var list = new ComboBox<Optional<SheetMeanings.Meaning>>();
        boolean hasMore = meanings.sheet().mappings().stream().anyMatch(mapping -> mapping.kind().hasMore());
        list.setConverter(naming(one -> one.map(some -> some.uses().stream().map(use -> names.name(meanings, use))
                .collect(Collectors.joining(" · ")))
                .orElseGet(() -> say(hasMore
                        ? "exchange.import-columns.by-heading"
                        : "exchange.import-columns.not"))));
        list.getItems().setAll(Stream.concat(Stream.of(Optional.<SheetMeanings.Meaning>empty()),
                meanings.offered(column.index()).stream().map(Optional::of)).toList());
        list.setValue(meaning);
        list.setAccessibleText(column.heading());
        list.setId("column-" + column.index());
        list.disableProperty().bind(model().running());
        list.valueProperty().addListener((_, _, now) -> model().change(shown,
                sheet -> new SheetMeanings(sheet).with(column, now)));
        return list;
    }

    /// Applies the text of a field that still has the focus.
    void takeTyped() {
        missing.takeTyped();
    }

    private static <T> StringConverter<T> naming(Function<T, String> name) {
        return new ChosenWords<>(name);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
