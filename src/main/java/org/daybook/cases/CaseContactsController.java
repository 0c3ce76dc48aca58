package org.daybook.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Segments;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// The contacts: what was done and its outcome, when the next one is due, and those before.
final class CaseContactsController implements PartShown {
    private final Ui ui;
    private final CaseWork inside;
    private final CaseUndo undo;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<OpenCaseModel> desk = Optional.empty();
    private Around around = new Around(_ -> {}, () -> {});

    @FXML
    private MessageLine message;
    @FXML
    private VBox rows;
    @FXML
    private VBox writing;
    @FXML
    private Label planned;
    @FXML
    private Field outcomeField;
    @FXML
    private Segments<ContactOutcome> outcome;
    @FXML
    private Field wordsField;
    @FXML
    private TextArea words;
    @FXML
    private Field heldOnField;
    @FXML
    private TextField heldOn;
    @FXML
    private CorrectionController rightingController;
    @FXML
    private Field nextField;
    @FXML
    private TextField next;

    CaseContactsController(Ui ui, Cases cases) {
        saving = new Once(ui.background());
        this.ui = ui;
        inside = cases.inside();
        undo = cases.undo();
        this.fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        // Must come first: opening a correction empties the other fields.
        rightingController.with("writeContact", ui.texts().say("cases.write"), this::write).with(inputs);
        rightingController.asMain();
        rightingController.onChange(this::turn);
        fields.with("outcome", outcomeField).with("words", wordsField).with("heldOn", heldOnField).with("next",
                nextField);
        outcome.options(List.of(ContactOutcome.values()), each -> ui.texts().of("cases", each),
                _ -> Optional.of("fth-check"));
        Wrapping.follow(words);
        inputs.with("words", words).with("next", next).with("outcome", outcome,
                ContactOutcome::valueOf);
        inputs.with("held-on", heldOn);
        writing.managedProperty().bind(writing.visibleProperty());
        heldOnField.managedProperty().bind(heldOnField.visibleProperty());
        nextField.managedProperty().bind(nextField.visibleProperty());
        nextField.visibleProperty().bind(heldOnField.visibleProperty().not());
        heldOnField.setVisible(false);
    }

    @Override
    public void begin() {
        outcome.getChildren().getFirst().requestFocus();
    }

    /// Begins to correct a row, and shows all rows, because it may be older than those shown at first.
    @Override
    public void beginAt(UUID row) {
        desk.map(open -> open.file().plan().followUps()).ifPresent(all -> {
            list(all, all.size());
            rightingController.begin(row);
        });
    }

    @Override
    public void show(OpenCaseModel open, Around tab) {
        desk = Optional.of(open);
        around = tab;
        writing.setVisible(open.mayWrite());
        TypedController.spellOut(next, open.file().on());
        TypedController.spellOut(heldOn, open.file().on());
        list(open.file().plan().followUps());
    }

    private void list(List<FollowUp> all) {
        list(all, CaseContactValuesController.FIRST_SHOWN);
    }

    private void list(List<FollowUp> all, int shown) {
        desk.ifPresent(open -> open.followUps(all));
        var held = all.stream().filter(one -> one.held().isPresent()).toList();
        planned.setText(due(all).map(one -> ui.texts().say("cases.case-contacts.due", ui.texts().day(one.dueOn())))
                .orElseGet(() -> ui.texts().say("cases.case-contacts.none-due")));
        rows.getChildren().setAll(held.stream().limit(shown).map(this::row).toList());
        if (held.isEmpty()) {
            rows.getChildren().setAll(new EmptyState(ui.texts().say("cases.case-contacts.none")));
        } else if (held.size() > shown) {
            rows.getChildren().add(more(held, shown));
        } else {
            rows.getChildren().getLast().getStyleClass().add("last");
        }
    }

    private Node more(List<FollowUp> held, int shown) {
        var button = new Button(ui.texts().say("cases.case-contacts.more", held.size() - shown));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> rows.getChildren().setAll(held.stream().map(this::row).toList()));
        var box = new VBox(button);
        box.getStyleClass().addAll("row", "last");
        return box;
    }

    private static Optional<FollowUp> due(List<FollowUp> all) {
        return all.stream().filter(one -> one.held().isEmpty()).findFirst();
    }

    private Node row(FollowUp one) {
        var held = one.held().orElseThrow();
        var initials = desk.map(open -> open.file().people().initials(one.by())).orElse("");
        var row = new VBox(TypedController.strong(ui.texts().say("cases.case-contacts.held",
                ui.texts().date(held.on()), ui.texts().of("cases", held.outcome()))));
        held.words().ifPresent(said -> {
            var label = new Label();
            Wrapping.show(label, said);
            label.setMinHeight(Label.USE_PREF_SIZE);
            row.getChildren().add(label);
        });
        row.getChildren().add(TypedController.muted(ui.texts().say("cases.case-contacts.by", initials)));
        row.getStyleClass().add("gap-4");
        return writing.isVisible()
                ? rightingController.row(row, one.id().value(), () -> fill(held))
                : CorrectionController.row(row);
    }

    private void fill(FollowUp.Held held) {
        outcome.choose(Optional.of(held.outcome()));
        TypedController.put(words, held.words());
        TypedController.putDay(heldOn, Optional.of(held.on()));
        message.clear();
        words.requestFocus();
        words.end();
    }

    /// Switches between writing a new entry and correcting one: none of the former input is left.
    private void turn() {
        heldOnField.setVisible(rightingController.picked().isPresent());
        outcome.choose(Optional.empty());
        List.of(words, next, heldOn).forEach(TextInputControl::clear);
        fields.show(List.of());
    }

    @FXML
    private void write() {
        desk.ifPresent(open -> rightingController.picked().ifPresentOrElse(
                row -> correct(open, new FollowUpId(row)), () -> writeNew(open)));
    }

    private void correct(OpenCaseModel open, FollowUpId row) {
        var form = new Corrected(outcome.chosen(), TypedController.day(heldOn, open.file().on()).day(),
                Inputs.words(words), open.file().on());
        fields.show(form.problems());
        if (form.problems().isEmpty()) {
            saving.run(() -> inside.correct(open.ref(), row, form), all -> {
                list(all);
                rightingController.end();
                message.done(ui.texts().say("cases.correction.done"));
            }, around.refused());
        }
    }

    private void writeNew(OpenCaseModel open) {
        var form = new Contact(outcome.chosen(), Inputs.words(words),
                TypedController.day(next, open.file().on()).day());
        var problems = new ArrayList<>(form.problems());
        problems.addAll(TypedController.problems("next", next, open.file().on()));
        fields.show(problems);
        if (problems.isEmpty()) {
            var was = due(open.file().plan().followUps()).filter(one -> !one.dueOn().isAfter(open.file().on()))
                    .map(FollowUp::id);
            var typed = inputs.asTyped();
            saving.run(() -> inside.contact(open.ref(), was, form), all -> written(open, all, typed),
                    around.refused());
        }
    }

    private void written(OpenCaseModel open, JustWritten<FollowUp> now, Runnable undone) {
        outcome.choose(Optional.empty());
        words.clear();
        next.clear();
        list(now.all());
        message.done(ui.texts().say("cases.case-contacts.written"), ui.texts().say("ui.message.undo"),
                () -> saving.run(() -> undo.contact(open.ref(), now), all -> {
                    list(all);
                    message.done(ui.texts().say("cases.case-contacts.taken-back"));
                    undone.run();
                }, around.refused()));
    }

    @Override
    public Inputs inputs() {
        return inputs;
    }
}
