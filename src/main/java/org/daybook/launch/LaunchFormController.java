package org.daybook.launch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.daybook.base.TypedDate;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.RowForm;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// The form for adding a step, or for changing one or leaving it out.
final class LaunchFormController {
    private final Texts texts;
    private final LaunchGuide guide;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final RowForm<UUID> row;
    private Optional<LaunchStep> filled = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;
    private List<LaunchStep> steps = List.of();

    @FXML
    private Card card;
    @FXML
    private Field phaseField;
    @FXML
    private ComboBox<LaunchPhase> phase;
    @FXML
    private Field wordsField;
    @FXML
    private TextArea words;
    @FXML
    private Field whoField;
    @FXML
    private TextField who;
    @FXML
    private Field dueOnField;
    @FXML
    private DateField dueOn;
    @FXML
    private Field evidenceField;
    @FXML
    private TextField evidence;
    @FXML
    private Field leftOutField;
    @FXML
    private TextField leftOut;
    @FXML
    private Button save;
    @FXML
    private Button cancel;

    LaunchFormController(Ui ui, LaunchGuide guide) {
        texts = ui.texts();
        this.guide = guide;
        fields = new FormFields(texts);
        row = new RowForm<>(ui, new RowForm.Keys("launch.form.add", "launch.form.add.verb", "launch.form.added",
                "launch.form.edit", "launch.form.save", "launch.form.changed",
                Set.of("launch.refusal.changed", "launch.refusal.gone")), fields, inputs);
    }

    @FXML
    private void initialize() {
        for (var node : List.of(phaseField, leftOutField)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        phase.getItems().setAll(Arrays.asList(LaunchPhase.values()));
        phase.setConverter(new ChosenWords<>(one -> texts.of("launch", one)));
        InputLimits.most(words, LaunchStepForm.LONGEST, texts);
        Wrapping.follow(words);
        Stream.of(who, evidence, leftOut)
                .forEach(input -> InputLimits.most(input, LaunchStepForm.LONGEST_LINE, texts));
        fields.with("phase", phaseField).with("words", wordsField).with("who", whoField).with("dueOn", dueOnField)
                .with("evidence", evidenceField).with("leftOut", leftOutField);
        row.in(new RowForm.Parts(card, save, cancel, phase), this::clear);
        inputs.about("editing", () -> row.editing().map(UUID::toString).orElse(""), this::editAgain, row::empty)
                .with("phase", phase, LaunchPhase::valueOf).with("words", words).with("who", who).with("dueOn", dueOn)
                .with("evidence", evidence).with("leftOut", leftOut);
    }

    void show(LaunchPage now) {
        today = now.today();
        steps = now.steps();
        row.arrived();
    }

    /// Fills the form with a step to be changed or left out.
    void edit(LaunchStep step) {
        row.edit(() -> fill(step), who);
    }

    private RowForm.Act<LaunchGuide.Former> changing(LaunchStep seen, LaunchStepForm form) {
        return new RowForm.Act<>(() -> guide.change(seen, form), guide::putBack);
    }

    /// Returns the step as it was when the form was filled.
    private LaunchStep changed(UUID id) {
        return filled.filter(one -> one.id().equals(id)).orElseThrow();
    }

    private boolean editAgain(String id) {
        var one = steps.stream().filter(step -> step.id().toString().equals(id)).findFirst();
        one.ifPresent(this::fill);
        return one.isPresent();
    }

    private void fill(LaunchStep step) {
        row.edit(step.id());
        filled = Optional.of(step);
        phaseField.setVisible(false);
        leftOutField.setVisible(true);
        phase.setValue(step.place().phase());
        words.setText(step.plan().words());
        who.setText(step.plan().who());
        dueOn.setText(step.plan().dueOn().map(DateField::written).orElse(""));
        evidence.setText(step.plan().evidence());
        leftOut.setText(step.plan().leftOut().orElse(""));
    }

    private void clear() {
        phaseField.setVisible(true);
        leftOutField.setVisible(false);
        phase.setValue(null);
        Stream.<TextInputControl>of(words, who, dueOn, evidence, leftOut).forEach(TextInputControl::clear);
    }

    private LaunchStepForm form() {
        return new LaunchStepForm(Optional.ofNullable(phase.getValue()), Inputs.typed(words), Inputs.typed(who),
                TypedDate.next(Inputs.typed(dueOn), today), Inputs.typed(evidence),
                row.editing().isPresent() ? Inputs.typed(leftOut) : "");
    }

    @FXML
    private void save() {
        var form = form();
        row.save(form.problems(), new RowForm.Act<>(() -> guide.add(form), guide::remove),
                id -> changing(changed(id), form));
    }

    @FXML
    private void cancel() {
        row.cancel();
    }

    RowForm<UUID> row() {
        return row;
    }
}
