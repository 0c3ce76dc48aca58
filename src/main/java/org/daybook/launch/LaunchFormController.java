package org.daybook.launch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.ui.Card;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.DateField;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;
import org.daybook.ui.Wrapping;

/// The form of one step: a new one, or one that is changed or left out.
final class LaunchFormController {
    private final Texts texts;
    private final LaunchGuide guide;
    private final Once saving;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private LocalDate today = LocalDate.EPOCH;
    private List<LaunchStep> steps = List.of();
    private Optional<UUID> editing = Optional.empty();
    private Optional<Unsaved> waiting = Optional.empty();
    private boolean read;
    private MessageLine message = new MessageLine();
    private Runnable after = () -> {};
    private Consumer<Runnable> undoing = _ -> {};

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
        saving = new Once(ui.background());
        fields = new FormFields(texts);
    }

    @FXML
    private void initialize() {
        for (var node : new Node[]{phaseField, leftOutField, cancel}) {
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
        mode();
        inputs.about("editing", () -> editing.map(UUID::toString).orElse(""), this::editAgain)
                .with("phase", phase, LaunchPhase::valueOf).with("words", words).with("who", who).with("dueOn", dueOn)
                .with("evidence", evidence).with("leftOut", leftOut);
    }

    /// @param line  says what was done
    /// @param saved called after something was added or changed
    /// @param undo  takes something back, on the write lane
    void on(MessageLine line, Runnable saved, Consumer<Runnable> undo) {
        message = line;
        after = saved;
        undoing = undo;
    }

    void show(LaunchPage now) {
        today = now.today();
        steps = now.steps();
        resumeWaiting();
    }

    /// Fills the form with a step, to change it or to leave it out.
    void edit(LaunchStep step) {
        fill(step);
        inputs.begin();
        who.requestFocus();
    }

    private void editAgain(String id) {
        steps.stream().filter(one -> one.id().toString().equals(id)).findFirst().ifPresent(this::fill);
    }

    private void fill(LaunchStep step) {
        editing = Optional.of(step.id());
        phase.setValue(step.place().phase());
        words.setText(step.plan().words());
        who.setText(step.plan().who());
        dueOn.setText(step.plan().dueOn().map(DateField::written).orElse(""));
        evidence.setText(step.plan().evidence());
        leftOut.setText(step.plan().leftOut().orElse(""));
        mode();
    }

    private void mode() {
        boolean changes = editing.isPresent();
        card.setTitle(texts.say(changes ? "launch.form.edit" : "launch.form.add"));
        save.setText(texts.say(changes ? "launch.form.save" : "launch.form.add.verb"));
        phaseField.setVisible(!changes);
        leftOutField.setVisible(changes);
        cancel.setVisible(changes);
    }

    private void empty() {
        editing = Optional.empty();
        phase.setValue(null);
        Stream.<TextInputControl>of(words, who, dueOn, evidence, leftOut).forEach(TextInputControl::clear);
        fields.show(List.of());
        mode();
        inputs.begin();
    }

    private LaunchStepForm form() {
        return new LaunchStepForm(Optional.ofNullable(phase.getValue()), Inputs.typed(words), Inputs.typed(who),
                TypedDate.next(Inputs.typed(dueOn), today), Inputs.typed(evidence),
                editing.isPresent() ? Inputs.typed(leftOut) : "");
    }

    @FXML
    private void save() {
        message.clear();
        var form = form();
        fields.show(form.problems());
        if (!form.problems().isEmpty()) {
            return;
        }
        if (editing.isPresent()) {
            var id = editing.get();
            saving.run(() -> guide.change(id, form),
                    before -> done("launch.form.changed", () -> guide.putBack(before)), this::refused);
        } else {
            saving.run(() -> guide.add(form), step -> done("launch.form.added", () -> guide.remove(step)),
                    this::refused);
        }
    }

    private void done(String key, Runnable back) {
        empty();
        message.done(texts.say(key), texts.say("ui.message.undo"), () -> undoing.accept(back));
        after.run();
    }

    @FXML
    private void cancel() {
        empty();
    }

    Unsaved unsaved() {
        return waiting.orElseGet(inputs::unsaved);
    }

    /// What is changed is filled in first, so this waits until the page was read.
    void resume(Unsaved unsaved) {
        if (read) {
            inputs.resume(unsaved);
        } else {
            waiting = Optional.of(unsaved);
        }
    }

    private void resumeWaiting() {
        read = true;
        waiting.ifPresent(inputs::resume);
        waiting = Optional.empty();
    }

    private void refused(Refusal no) {
        message.warn(texts.say(no.key()));
    }
}
