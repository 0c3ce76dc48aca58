package org.daybook.work;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.Printout;
import org.daybook.ui.Ui;
import org.daybook.staff.WindowServices;

/// Who guides her, what she learns, who pays and who insures her; and the paper about this for the company.
final class TraineeshipController {
    private record Of(Placement job, HerWorkController around) {}

    private final Ui ui;
    private final Work work;
    private final WindowServices window;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private Optional<Of> shown = Optional.empty();
    /// The details with which the form was filled.
    private Traineeship base = Traineeship.NOTHING;

    @FXML
    private Field tutorField;
    @FXML
    private TextField tutor;
    @FXML
    private Field projectField;
    @FXML
    private TextField project;
    @FXML
    private Field allowanceField;
    @FXML
    private TextField allowance;
    @FXML
    private ComboBox<Optional<CostBearer>> insured;
    @FXML
    private ComboBox<Optional<CostBearer>> paid;
    @FXML
    private TextField name;

    TraineeshipController(Ui ui, Work work, WindowServices window) {
        this.ui = ui;
        this.work = work;
        this.window = window;
        fields = new FormFields(ui.texts());
    }

    @FXML
    private void initialize() {
        fields.with("tutor", tutorField).with("project", projectField).with("allowance", allowanceField);
        var words = new WorkWords(ui.texts());
        for (var list : List.of(insured, paid)) {
            WorkListsController.offer(list, List.of(CostBearer.values()), words::of);
        }
        for (var input : List.of(tutor, project, name)) {
            InputLimits.most(input, Traineeship.LONGEST, ui.texts());
        }
        // Her name is for one paper alone and not kept.
        inputs.with("tutor", tutor).with("project", project).with("allowance", allowance);
        WorkListsController.pick("insured", inputs, insured, Enum::name);
        WorkListsController.pick("paid", inputs, paid, Enum::name);
    }

    /// @param around the section, which performs acts and reads again
    void show(Placement job, Traineeship of, HerWorkController around) {
        shown = Optional.of(new Of(job, around));
        base = of;
        tutor.setText(of.tutor().orElse(""));
        project.setText(of.project().orElse(""));
        allowance.setText(WorkListsController.written(of.allowance()));
        insured.setValue(of.insured());
        paid.setValue(of.paid());
        inputs.begin();
    }

    /// Puts the cursor in the first field.
    void focus() {
        tutor.requestFocus();
    }

    /// Returns the inputs that the section keeps while partly typed.
    Inputs inputs() {
        return inputs;
    }

    @FXML
    private void save() {
        var before = base;
        typed().ifPresent(typed -> shown.ifPresent(one -> write(one, before, typed, () -> {
            stored(typed);
            one.around().undoable("work.traineeship.saved", () -> takeBack(one, before, typed));
        })));
    }

    private void write(Of one, Traineeship before, Traineeship after, Runnable then) {
        one.around().does("traineeship", her -> {
            work.traineeships().write(her, one.job().id(), before, after);
            return true;
        }, _ -> then.run());
    }

    private void takeBack(Of one, Traineeship before, Traineeship after) {
        write(one, after, before, () -> {
            if (inputs.isChanged()) {
                // A new visit compares what was typed since with what is stored, and offers both.
                ui.navigator().again();
            } else {
                show(one.job(), before, one.around());
            }
            one.around().done(ui.texts().say("ui.message.undone"));
        });
    }

    private void stored(Traineeship typed) {
        base = typed;
        inputs.begin();
    }

    /// Returns what was typed; empty if there are problems, which are then shown.
    private Optional<Traineeship> typed() {
        var typed = new Traineeship(WorkListsController.typed(tutor), WorkListsController.typed(project),
                WorkListsController.number(allowance), WorkListsController.chosen(insured),
                WorkListsController.chosen(paid));
        fields.show(typed.problems());
        return typed.problems().isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    /// Saves first, so that paper and record agree; if the paper is refused, it stays saved.
    @FXML
    private void print() {
        var wanted = Optional.ofNullable(name.getText()).orElse("");
        typed().ifPresent(typed -> shown.ifPresent(one -> one.around().does("traineeship", her -> {
            work.traineeships().write(her, one.job().id(), base, typed);
            return asked(her, one.job().id(), wanted);
        }, asked -> {
            stored(typed);
            asked.paper().ifPresent(paper -> window.printing().print(new Printout(
                    ui.texts().say("work.traineeship.holds"), ui.texts().say("work.traineeship.printed"),
                    List.of(CompanySheetController.make(ui, paper))).read(CompanyPaperFile::demandNeutral),
                    one.around()::done));
            asked.no().ifPresent(no -> one.around().warn(no.key()));
        })));
    }

    /// The paper, or why there is none.
    private record Asked(Optional<CompanyPaper> paper, Optional<Refusal> no) {}

    private Asked asked(ParticipantId her, PlacementId job, String wanted) {
        try {
            return new Asked(Optional.of(work.papers().placement(her, job, wanted, ui.texts().locale())),
                    Optional.empty());
        } catch (Refusal no) {
            return new Asked(Optional.empty(), Optional.of(no));
        }
    }

    @FXML
    private void leave() {
        inputs.begin();
        shown.ifPresent(one -> one.around().again());
    }
}
