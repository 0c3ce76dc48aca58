package org.daybook.milestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The small form for adding or correcting something that she reached.
final class MilestoneFormController {
    private record For(ParticipantId her, LocalDate today, Consumer<HerMilestones> written) {}

    private final Ui ui;
    private final Milestones milestones;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final Once saving;
    private Optional<For> whose = Optional.empty();
    private Optional<Milestone> correcting = Optional.empty();
    private Runnable typed = () -> {};
    private List<Milestone> standing = List.of();
    /// Unsaved input waiting for the list: a correction concerns one of its milestones.
    private Optional<Unsaved> waiting = Optional.empty();
    private boolean read;

    @FXML
    private Card card;
    @FXML
    private MessageLine message;
    @FXML
    private Field kindField;
    @FXML
    private ComboBox<MilestoneType> kind;
    @FXML
    private MilestoneDetailsController detailsController;
    @FXML
    private Field reachedField;
    @FXML
    private TextField reached;
    @FXML
    private Button leave;
    @FXML
    private Button save;

    MilestoneFormController(Ui ui, Milestones milestones) {
        saving = new Once(ui.background());
        this.ui = ui;
        this.milestones = milestones;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("kind", kindField).with("reached", reachedField);
        detailsController.name(fields);
        MilestoneDetailsController.choose(kind, Arrays.asList(MilestoneType.values()),
                one -> ui.texts().of("milestones", one));
        kind.valueProperty().addListener((_, _, now) -> detailsController.show(Optional.ofNullable(now)));
        inputs.about("correcting", () -> correcting.map(one -> one.id().value().toString()).orElse(""),
                this::correctAgain, this::clear).with("kind", kind, MilestoneType::valueOf)
                .with("reached", reached);
        detailsController.name(inputs);
        leave.managedProperty().bind(leave.visibleProperty());
        heading();
    }

    /// @param written receives the current milestones after a change
    void show(ParticipantId her, LocalDate today, Consumer<HerMilestones> written) {
        whose = Optional.of(new For(her, today, written));
        ui.background().run(milestones::named, detailsController::offer);
    }

    void focus() {
        kind.requestFocus();
    }

    /// @param all the stored milestones
    void arrived(List<Milestone> all) {
        standing = all;
        read = true;
        waiting.ifPresent(inputs::resume);
        waiting = Optional.empty();
    }

    Unsaved unsaved() {
        return waiting.orElseGet(inputs::unsaved);
    }

    void resume(Unsaved unsaved) {
        if (read) {
            inputs.resume(unsaved);
        } else {
            waiting = Optional.of(unsaved);
        }
    }

    /// Restores the typed values after the last addition was undone, unless something was typed since.
    void putBack() {
        typed.run();
    }

    /// Fills in the stored values, to be corrected.
    void correct(Milestone one) {
        message.clear();
        fill(one);
        inputs.begin();
        focus();
    }

    private boolean correctAgain(String id) {
        var one = standing.stream().filter(known -> known.id().value().toString().equals(id)).findFirst();
        one.ifPresent(this::fill);
        return one.isPresent();
    }

    private void fill(Milestone one) {
        fields.show(List.of());
        correcting = Optional.of(one);
        kind.setValue(one.what().kind());
        detailsController.fill(one.what());
        reached.setText(MilestoneWords.typed(one.reached()));
        heading();
    }

    private void heading() {
        card.setTitle(correcting.isPresent()
                ? ui.texts().say("milestones.form.correct")
                : ui.texts().say("milestones.form.add"));
        leave.setVisible(correcting.isPresent());
    }

    @FXML
    private void leave() {
        message.clear();
        clear();
        focus();
    }

    private void clear() {
        correcting = Optional.empty();
        fields.show(List.of());
        kind.setValue(null);
        detailsController.clear();
        reached.clear();
        heading();
        inputs.begin();
    }

    @FXML
    private void save() {
        message.clear();
        whose.ifPresent(open -> {
            var when = new RoughDayTyped(Optional.ofNullable(reached.getText()).orElse(""), open.today());
            var form = new NewMilestone(Optional.ofNullable(kind.getValue()), when.when(),
                    detailsController.details());
            var problems = problems(form, when);
            fields.show(problems);
            if (problems.isEmpty()) {
                write(open, form);
            }
        });
    }

    private static List<Problem> problems(NewMilestone form, RoughDayTyped when) {
        var problems = new ArrayList<>(form.problems(when.today()));
        if (when.makesNoSense()) {
            problems.removeIf(problem -> problem.field().equals("reached"));
            problems.add(new Problem("reached", "milestones.problem.when"));
        }
        return problems;
    }

    private void write(For open, NewMilestone form) {
        var old = correcting;
        var words = inputs.asTyped();
        typed = () -> {
            if (correcting.isEmpty()) {
                words.run();
            }
        };
        save.setDisable(true);
        saving.run(() -> old.isPresent()
                ? milestones.correct(open.her(), old.orElseThrow().id(), form)
                : milestones.add(open.her(), form), now -> written(open, now), this::refused);
    }

    private void written(For open, HerMilestones now) {
        save.setDisable(false);
        message.done(correcting.isPresent()
                ? ui.texts().say("milestones.form.corrected")
                : ui.texts().say("milestones.form.added"));
        clear();
        open.written().accept(now);
        focus();
    }

    private void refused(Refusal no) {
        save.setDisable(false);
        message.warn(ui.texts().say(no.key()));
        save.requestFocus();
    }
}
