package org.daybook.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FocusInView;
import org.daybook.ui.Lines;
import org.daybook.ui.Segments;
import org.daybook.ui.SortedTable;
import org.daybook.ui.Ui;
import org.jspecify.annotations.Nullable;

/// Shows what an import would do and what is wrong with rows, and asks which day is meant if that is in doubt.
final class ImportCheckController {
    private final Ui ui;
    private @Nullable ImportModel model;
    private Optional<TriedImport> shown = Optional.empty();
    private SheetLabels labels = SheetLabels.shown(List.of());

    @FXML
    private Card card;
    @FXML
    private VBox questions;
    @FXML
    private VBox counts;
    @FXML
    private Label consent;
    @FXML
    private VBox problemBox;
    @FXML
    private ComboBox<Optional<ProblemKind>> kinds;
    @FXML
    private Label first;
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

    ImportCheckController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, questions, consent, problemBox, first)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        Lines.words(rowColumn, problem -> ui.texts().number(problem.row()));
        Lines.words(sheetColumn, problem -> labels.of(problem.source()));
        Lines.words(fieldColumn, problem -> problem.field().map(this::of).orElse(""));
        Lines.words(valueColumn, ImportCheckController::value);
        Lines.words(kindColumn, problem -> of(problem.kind()));
        problems.by(rowColumn, problem -> Optional.of(problem.row()), Comparator.<Integer>naturalOrder())
                .byWords(sheetColumn, problem -> Optional.of(labels.of(problem.source())))
                .byWords(fieldColumn, problem -> problem.field().map(this::of))
                .byWords(valueColumn, problem -> Optional.of(value(problem)))
                .byWords(kindColumn, problem -> Optional.of(of(problem.kind())));
        problems.begin(ui, "import-problems");
        kinds.setConverter(new KindName());
        kinds.valueProperty().addListener((_, _, now) -> filter(now == null ? Optional.empty() : now));
    }

    void begin(ImportModel of) {
        model = of;
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    private String of(Enum<?> constant) {
        return ui.texts().of("exchange", constant);
    }

    /// Returns the content of the cell that is wrong; names and telephone numbers are on no screen before she is here.
    private static String value(RowProblem problem) {
        return problem.field().filter(field -> field != ImportField.NAME && field != ImportField.TELEPHONE)
                .map(field -> TextInDoubt.shown(problem.cells().getOrDefault(field, ""))).orElse("");
    }

    /// Shows the content of the model.
    ///
    /// @return whether the rows were checked again
    boolean show() {
        var tried = model().tried().filter(_ -> model().result().isEmpty());
        card.setVisible(tried.isPresent());
        if (tried.equals(shown)) {
            return false;
        }
        shown = tried;
        tried.ifPresent(found -> {
            labels = SheetLabels.shown(found.check().plan().sheets());
            var asked = found.check().questions();
            questions.getChildren().setAll(Stream.of(asked.stream().map(question -> question(found, question)),
                    found.check().marks().stream().map(question -> question(found, question)),
                    found.check().days().stream().map(question -> question(found, question)),
                    found.check().years().stream().map(question -> question(found, question)),
                    found.check().sexes().stream().map(question -> question(found, question)))
                    .<Node>flatMap(some -> some).toList());
            questions.setVisible(!questions.getChildren().isEmpty());
            counts.getChildren().setAll(found.would().map(this::counted).orElse(List.of()));
            consent.setVisible(found.would().map(would -> would.counts().containsKey(SheetKind.MEMBERS)).orElse(false));
            problemBox.setVisible(found.count(Optional.empty()) > 0);
            offer(found);
        });
        return tried.isPresent();
    }

    /// Scrolls to the findings.
    void bring() {
        FocusInView.bringSoon(card);
    }

    /// Moves to the first question, or to the rows with a problem.
    void lead() {
        Optional.<Node>ofNullable(questions.lookup(".toggle-button"))
                .or(() -> Optional.ofNullable(questions.lookup(".text-field"))).orElse(problems).requestFocus();
    }

    private Field question(TriedImport found, DateQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        var choice = new Segments<DateHabit>();
        choice.setId("habit-" + question.field().code());
        choice.options(List.of(DateHabit.values()), this::of);
        choice.chosenProperty()
                .addListener((_, _, habit) -> habit.ifPresent(one -> model().answer(question, one)));
        var field = new Field();
        field.setLabel(
                ui.texts().say("exchange.import-check.in-doubt", labels.of(sheet.source()), of(question.field())));
        field.setContent(choice);
        return field;
    }

    private Field question(TriedImport found, MarkQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        var choice = new Segments<Boolean>();
        choice.setId("letter-" + question.sheet() + "-" + Integer.toHexString(question.sign().codePointAt(0)));
        choice.options(List.of(true, false), came -> ui.texts()
                .say(came ? "exchange.import-check.letter-came" : "exchange.import-check.letter-away"));
        choice.chosenProperty().addListener((_, _, came) -> came.ifPresent(one -> model().answer(question, one)));
        var field = new Field();
        field.setLabel(ui.texts().say("exchange.import-check.letter", labels.of(sheet.source()), question.sign()));
        field.setContent(choice);
        return field;
    }

    private Field question(TriedImport found, SexQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        var choice = new Segments<SexSign>();
        choice.setId("sex-" + question.sheet());
        choice.options(List.of(SexSign.values()), this::of);
        choice.chosenProperty().addListener((_, _, sign) -> sign.ifPresent(one -> model().answer(question, one)));
        var field = new Field();
        field.setLabel(ui.texts().say("exchange.import-check.sex", labels.of(sheet.source()), question.place()));
        field.setContent(choice);
        return field;
    }

    private Node question(TriedImport found, ConsentDayQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        return new ConsentDayController(ui.texts(), question, day -> model().answer(question, day))
                .node(labels.of(sheet.source()));
    }

    private Node question(TriedImport found, YearQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        return new YearController(ui.texts(), question, year -> model().answer(question, year))
                .node(labels.of(sheet.source()));
    }

    private List<Label> counted(ImportResult would) {
        return ImportCounts.lines(would, ui.texts()).stream().map(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            return label;
        }).toList();
    }

    private void offer(TriedImport found) {
        kinds.getItems().setAll(List.of(Optional.empty()));
        found.byKind().keySet().forEach(kind -> kinds.getItems().add(Optional.of(kind)));
        kinds.setValue(Optional.empty());
        filter(Optional.empty());
    }

    private void filter(Optional<ProblemKind> kind) {
        var some = shown.map(found -> found.shown(kind)).orElse(List.of());
        int all = shown.map(found -> found.count(kind)).orElse(0);
        problems.show(some);
        first.setText(ui.texts().say("exchange.import-check.first", some.size(), all));
        first.setVisible(some.size() < all);
    }

    private final class KindName extends StringConverter<Optional<ProblemKind>> {
        @Override
        public String toString(@Nullable Optional<ProblemKind> kind) {
            if (kind == null) {
                return "";
            }
            int count = shown.map(found -> found.count(kind)).orElse(0);
            return kind.map(one -> ui.texts().say("exchange.import-check.kind", of(one), count))
                    .orElseGet(() -> ui.texts().say("exchange.import-check.all", count));
        }

        @Override
        public Optional<ProblemKind> fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
