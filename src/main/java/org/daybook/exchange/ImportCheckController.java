package org.daybook.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FocusInView;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Segments;
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
    private ImportProblemsController problemsController;

    ImportCheckController(Ui ui) {
        this.ui = ui;
    }

    @FXML
    private void initialize() {
        for (var node : List.of(card, questions, consent)) {
            node.managedProperty().bind(node.visibleProperty());
        }
    }

    /// @param message shows what was done
    void begin(ImportModel of, MessageLine message, Header header) {
        model = of;
        problemsController.begin(of, message, header);
    }

    private ImportModel model() {
        return Objects.requireNonNull(model, "begin first");
    }

    private String of(Enum<?> constant) {
        return ui.texts().of("exchange", constant);
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
        });
        problemsController.show(tried);
        return tried.isPresent();
    }

    /// Scrolls to the findings.
    void bring() {
        FocusInView.bringSoon(card);
    }

    /// Moves to the first question, or to the rows with a problem.
    void lead() {
        Optional.<Node>ofNullable(questions.lookup(".toggle-button"))
                .or(() -> Optional.ofNullable(questions.lookup(".text-field")))
                .ifPresentOrElse(Node::requestFocus, problemsController::lead);
    }

    /// Checks a row again into which something was typed, so that no step goes past it.
    ///
    /// @return whether there is one
    boolean takeTyped() {
        return problemsController.takeTyped();
    }

    /// Returns to the row that was corrected, or to those below it.
    ///
    /// @return whether a row was corrected and others still have a problem
    boolean settle() {
        return problemsController.settle();
    }

    private Field question(TriedImport found, DateQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        var choice = new Segments<DateHabit>();
        choice.setId("habit-" + question.field().code());
        choice.options(List.of(DateHabit.values()), this::of);
        choice.chosenProperty()
                .addListener(
                        (_, _, habit) -> habit.ifPresent(one -> model().answer(plan -> plan.answered(question, one))));
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
        choice.chosenProperty().addListener(
                (_, _, came) -> came.ifPresent(one -> model().answer(plan -> plan.answered(question, one))));
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
        choice.chosenProperty().addListener(
                (_, _, sign) -> sign.ifPresent(one -> model().answer(plan -> plan.answered(question, one))));
        var field = new Field();
        field.setLabel(ui.texts().say("exchange.import-check.sex", labels.of(sheet.source()), question.place()));
        field.setContent(choice);
        return field;
    }

    private Node question(TriedImport found, ConsentDayQuestion question) {
        var sheet = found.check().plan().sheets().get(question.sheet());
        return new ConsentDayController(ui.texts(), question,
                day -> model().answer(plan -> plan.answered(question, day)))
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
}
