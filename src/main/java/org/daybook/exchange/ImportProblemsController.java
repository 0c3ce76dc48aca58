package org.daybook.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Header;
import org.daybook.ui.Lines;
import org.daybook.ui.MessageLine;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Lists what is wrong with rows before an import. A row is opened, corrected cell by cell, and checked again at once; the file
/// stays as it is.
final class ImportProblemsController {
    private final Ui ui;
    private final ProblemPrinting printing;
    private @Nullable ImportModel model;
    private @Nullable MessageLine message;
    private Optional<TriedImport> shown = Optional.empty();
    private SheetLabels labels = SheetLabels.shown(List.of());
    private Optional<Correcting> correcting = Optional.empty();
    /// What the last correction replaced, by column from 0.
    private Map<Integer, Cell> before = Map.of();
    private boolean offering;

    /// The row that is open.
    private record Correcting(OpenedRow row, OpenedRowCells cells) {}

    @FXML
    private VBox problemBox;
    @FXML
    private Label corrected;
    @FXML
    private ComboBox<Optional<ProblemKind>> kinds;
    @FXML
    private Label first;
    @FXML
    private VBox list;
    @FXML
    private ImportRowFormController formController;
    @FXML
    private SortedTable<RowProblem> problems;
    @FXML
    private TableColumn<RowProblem, String> rowColumn;
    @FXML
    private TableColumn<RowProblem, String> sheetColumn;
    @FXML
    private TableColumn<RowProblem, String> fieldColumn;
    @FXML
    private TableColumn<RowProblem, String> valueColumn;
    @FXML
    private TableColumn<RowProblem, String> kindColumn;

    ImportProblemsController(Ui ui, ProblemPrinting printing) {
        this.ui = ui;
        this.printing = printing;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(problemBox, corrected, list, first)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        Lines.words(rowColumn, problem -> ui.texts().number(problem.row()));
        Lines.words(sheetColumn, problem -> labels.of(problem.source()));
        Lines.words(fieldColumn, problem -> problem.field().map(this::of).orElse(""));
        Lines.words(valueColumn, ImportProblemsController::value);
        Lines.words(kindColumn, problem -> of(problem.kind()));
        problems.by(rowColumn, problem -> Optional.of(problem.row()), Comparator.<Integer>naturalOrder())
                .byWords(sheetColumn, problem -> Optional.of(labels.of(problem.source())))
                .byWords(fieldColumn, problem -> problem.field().map(this::of))
                .byWords(valueColumn, problem -> Optional.of(value(problem)))
                .byWords(kindColumn, problem -> Optional.of(of(problem.kind())));
        problems.begin(ui, "import-problems");
        problems.prints(this::print);
        Lines.opening(problems, this::open);
        kinds.setConverter(new ChosenWords<>(this::named));
        kinds.valueProperty().addListener((_, _, _) -> {
            if (!offering) {
                fill();
            }
        });
    }

    /// @param line shows what was done
    void begin(ImportModel of, MessageLine line, Header header) {
        model = of;
        message = line;
        header.key("Shortcut+P", "exchange.import-problems.key.print", this::print);
        formController.begin(new ImportRowFormController.Verb("checkRow", say("exchange.import-problems.take")),
                this::take, this::leave);
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    private MessageLine message() {
        return Objects.requireNonNull(message, "begin first");
    }

    private String of(Enum<?> constant) {
        return ui.texts().of("exchange", constant);
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }

    /// Returns the content of the cell that is wrong; names and telephone numbers are on no screen before she is here.
    private static String value(RowProblem problem) {
        return problem.field().filter(field -> !ImportField.UNSEEN.contains(field))
                .map(field -> TextInDoubt.shown(problem.cells().getOrDefault(field, ""))).orElse("");
    }

    /// Shows the result of a check.
    ///
    /// @param tried empty if something was changed since
    void show(Optional<TriedImport> tried) {
        shown = tried;
        int rows = model().trial().corrected();
        corrected.setText(say("exchange.import-problems.corrected", rows));
        corrected.setVisible(rows > 0);
        labels = SheetLabels.shown(tried.map(found -> found.check().plan().sheets()).orElse(List.of()));
        list.setVisible(tried.filter(found -> found.count(Optional.empty()) > 0).isPresent());
        problemBox.setVisible(list.isVisible() || corrected.isVisible());
        offer();
        fill();
        if (tried.flatMap(TriedImport::opened).isEmpty()) {
            close();
        }
    }

    /// Returns to the row that was corrected, or to the rows below it once it can be imported.
    ///
    /// @return whether a row was corrected and others still have a problem
    boolean settle() {
        return shown.flatMap(TriedImport::opened).map(this::settle).orElse(false);
    }

    private boolean settle(OpenedRow row) {
        if (row.isWrong()) {
            edit(row);
            return true;
        }
        close();
        var undone = before;
        message().done(say("exchange.import-problems.right", labels.of(row.at().sheet()), row.at().row()),
                say("ui.message.undo"), () -> model().trial().correct(row, undone));
        var below = problems.getItems().stream().filter(problem -> problem.kind().refuses())
                .filter(problem -> problem.source() == row.at().sheet() && problem.row() >= row.at().row()).findFirst();
        below.ifPresent(problems::lead);
        lead();
        return problems.getItems().stream().anyMatch(problem -> problem.kind().refuses());
    }

    /// Checks a row again into which something was typed, so that no step goes past it.
    ///
    /// @return whether there is one
    boolean takeTyped() {
        boolean typed = !changed().isEmpty();
        if (typed) {
            take();
        }
        return typed;
    }

    /// Returns the cells that were typed anew.
    private Map<Integer, Cell> changed() {
        return correcting.flatMap(now -> shown.map(found -> now.cells().changed(formController.typed(),
                found.check().totals().today()))).orElse(Map.of());
    }

    /// Moves to the list.
    void lead() {
        problems.requestFocus();
    }

    private void open(RowProblem problem) {
        message().clear();
        if (!OpenedRow.mayOpen(problem)) {
            message().lead(say("exchange.import-problems.imported"));
        } else if (problem.about().isEmpty()) {
            message().warn(say("exchange.import-problems.in-file"));
        } else if (!model().running().get()) {
            model().trial().open(new RowAt(problem.source(), problem.row()), this::edit);
        }
    }

    private void edit(OpenedRow row) {
        var cells = new OpenedRowCells(ui.texts(), row);
        correcting = Optional.of(new Correcting(row, cells));
        formController.fill(say("exchange.import-mend.row", labels.of(row.at().sheet()), row.at().row()),
                cells.shown(), cells.reasons());
    }

    private void take() {
        message().clear();
        var changed = changed();
        if (changed.isEmpty()) {
            message().warn(say("exchange.import-problems.unchanged"));
            return;
        }
        correcting.ifPresent(now -> {
            before = now.row().cells(changed.keySet());
            model().trial().correct(now.row(), changed);
        });
    }

    private void close() {
        correcting = Optional.empty();
        formController.clear();
    }

    private void leave() {
        message().clear();
        correcting = Optional.empty();
        lead();
    }

    private void print() {
        message().clear();
        shown.ifPresent(found -> printing.print(found.check().plan(), problems.getItems(), message()));
    }

    /// The chosen kind stays as long as a row has it.
    private void offer() {
        var chosen = chosen();
        offering = true;
        kinds.getItems().setAll(List.of(Optional.empty()));
        shown.ifPresent(found -> found.byKind().keySet().forEach(kind -> kinds.getItems().add(Optional.of(kind))));
        kinds.setValue(chosen.filter(kind -> kinds.getItems().contains(Optional.of(kind))));
        offering = false;
    }

    private Optional<ProblemKind> chosen() {
        return Optional.ofNullable(kinds.getValue()).flatMap(kind -> kind);
    }

    private void fill() {
        var some = shown.map(found -> found.shown(chosen())).orElse(List.of());
        int all = shown.map(found -> found.count(chosen())).orElse(0);
        problems.show(some);
        first.setText(say("exchange.import-check.first", some.size(), all));
        first.setVisible(some.size() < all);
    }

    private String named(Optional<ProblemKind> kind) {
        int count = shown.map(found -> found.count(kind)).orElse(0);
        return kind.map(one -> say("exchange.import-check.kind", of(one), count))
                .orElseGet(() -> say("exchange.import-check.all", count));
    }
}
