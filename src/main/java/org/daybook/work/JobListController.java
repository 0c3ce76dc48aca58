package org.daybook.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.ui.Inputs;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Where she works and worked, with the marks, and work she found herself: a part of her work section.
final class JobListController {
    /// The key of partly typed work that she found herself.
    private static final String OWN = "own";

    /// The form shown instead of her jobs.
    ///
    /// @param key identifies its partly typed inputs
    private record Form(String key, Inputs inputs) {}

    private final Ui ui;
    private final Placements placements;
    private final WorkWords words;
    private Optional<HerWorkController> section = Optional.empty();
    private Optional<Form> open = Optional.empty();
    /// What was partly typed, until her jobs are loaded.
    private Unsaved waiting = Unsaved.NOTHING;
    private LocalDate today = LocalDate.EPOCH;
    /// The job whose form was closed: its row gets the focus, which would otherwise leave the section, and its row the view.
    private Optional<PlacementId> returning = Optional.empty();
    private Optional<Node> returned = Optional.empty();

    @FXML
    private VBox jobRows;
    @FXML
    private HBox ownWork;

    JobListController(Ui ui, Placements placements) {
        this.ui = ui;
        this.placements = placements;
        words = new WorkWords(ui.texts());
    }

    @FXML
    private void initialize() {
        ownWork.managedProperty().bind(ownWork.visibleProperty());
        ownWork.setVisible(false);
    }

    /// @param around the section, which performs acts and reads again
    void show(WishPage page, HerWorkController around) {
        section = Optional.of(around);
        today = page.today();
        ownWork.setVisible(placements.mayAsk());
        var typed = unsaved();
        clear();
        WorkListsController.fill(jobRows, page.jobs().stream().map(job -> job(job, page)).toList(),
                say("work.job.none"));
        page.jobs().forEach(job -> {
            if (placements.mayPlace()) {
                resume(typed, key(job.id()), () -> describe(job, page.traineeship(job.id()), around).inputs());
            }
            if (placements.mayAsk() && job.endedOn().isEmpty()) {
                resume(typed, endKey(job.id()), () -> end(job, around).inputs());
            }
        });
        if (placements.mayAsk()) {
            page.jobs().forEach(job -> resume(typed, changeKey(job.id()), () -> change(job, around).inputs()));
            resume(typed, OWN, () -> own(around).inputs());
        }
        if (open.isEmpty()) {
            typed.tellClosed();
            returned.ifPresent(Node::requestFocus);
        }
        returning = Optional.empty();
        returned = Optional.empty();
    }

    private static void resume(Unsaved typed, String key, Supplier<Inputs> form) {
        var half = typed.part(key);
        if (!half.isEmpty()) {
            form.get().resume(half);
        }
    }

    /// Returns what is partly typed in the form shown instead of her jobs.
    Unsaved unsaved() {
        return open.map(one -> Unsaved.NOTHING.with(one.key(), one.inputs().unsaved())).orElse(waiting);
    }

    /// Restores what was partly typed when her jobs are read next.
    void resume(Unsaved unsaved) {
        waiting = unsaved;
    }

    /// Clears what is partly typed: the next content is about somebody else.
    void clear() {
        open = Optional.empty();
        waiting = Unsaved.NOTHING;
    }

    private static String key(PlacementId job) {
        return job.value().toString();
    }

    private static String changeKey(PlacementId job) {
        return "change-" + job.value();
    }

    private static String endKey(PlacementId job) {
        return "end-" + job.value();
    }

    private Node job(Placement job, WishPage page) {
        var box = new VBox(WorkListsController.row(at(job), words.job(job), ends(job)));
        if (Traineeships.isOne(job) && job.at().isPresent()) {
            box.getChildren().add(learning(job, page.traineeship(job.id())));
        }
        section.map(her -> new JobMarksController(ui.texts(), placements, her)).ifPresent(marks -> page.marks().stream()
                .filter(mark -> mark.placement().equals(job.id()))
                .forEach(mark -> box.getChildren().add(marks.row(at(job), mark))));
        return box;
    }

    private Node learning(Placement job, Traineeship of) {
        var edit = WorkListsController.button(say("work.traineeship.edit"),
                () -> section.ifPresent(her -> describe(job, of, her).focus()));
        edit.setAccessibleText(edit.getText() + ", " + words.of(job.kind()) + ", " + at(job));
        edit.setId("edit-traineeship");
        return WorkListsController.row(new Label(words.traineeship(of)), of.project().orElse(""),
                placements.mayPlace() ? new Node[]{edit} : new Node[0]);
    }

    private TraineeshipController describe(Placement job, Traineeship of, HerWorkController around) {
        var view = ui.views().load(TraineeshipController.class);
        var form = (TraineeshipController) view.controller();
        form.show(job, of, around);
        jobRows.getChildren().setAll(WorkListsController.row(at(job), words.job(job)), view.root());
        open = Optional.of(new Form(key(job.id()), form.inputs()));
        return form;
    }

    private String at(Placement job) {
        return job.at().orElseGet(() -> say("work.job.own"));
    }

    private Node[] ends(Placement job) {
        if (!placements.mayAsk()) {
            return new Node[0];
        }
        var button = end(job);
        button.setAccessibleText(button.getText() + ", " + at(job));
        button.setId("end-job");
        var edit = WorkListsController.button(say("work.mark.edit"),
                () -> section.ifPresent(her -> change(job, her).focus()));
        edit.setAccessibleText(edit.getText() + ", " + say("work.placing.contract") + ", " + at(job));
        edit.setId("change-job");
        if (returning.filter(job.id()::equals).isPresent()) {
            returned = Optional.of(edit);
        }
        return new Node[]{edit, button};
    }

    /// Work that has not begun cannot end: it falls through.
    private Button end(Placement job) {
        if (job.endedOn().isPresent()) {
            return WorkListsController.button(say("work.job.reopen"),
                    () -> section.ifPresent(her -> her.does("reopen " + job.id(),
                            whom -> placements.reopen(whom, job.id()),
                            saved -> her.edited(saved, say("work.job.is-open")))));
        }
        return job.startedOn().isAfter(today)
                ? WorkListsController.button(say("work.job.falls-through"),
                        () -> section.ifPresent(her -> her.run("fall through " + job.id(),
                                whom -> placements.takeBack(whom, job.id()), "work.job.taken-back")))
                : WorkListsController.button(say("work.job.end"),
                        () -> section.ifPresent(her -> end(job, her).focus()));
    }

    private PlacingController change(Placement job, HerWorkController her) {
        var view = ui.views().load(PlacingController.class);
        var form = (PlacingController) view.controller();
        form.fill(job);
        form.ask(today, typed -> her.does("change " + job.id(), whom -> placements.change(whom, job, typed), saved -> {
            form.inputs().begin();
            returning = Optional.of(job.id());
            her.edited(saved, say("work.mark.done"));
        }), () -> leave(Optional.of(job.id()), form.inputs(), her));
        jobRows.getChildren().setAll(WorkListsController.row(at(job), words.job(job)), view.root());
        open = Optional.of(new Form(changeKey(job.id()), form.inputs()));
        return form;
    }

    private EndJobController end(Placement job, HerWorkController her) {
        var view = ui.views().load(EndJobController.class);
        var form = (EndJobController) view.controller();
        form.ask(today, (day, because) -> her.does("end " + job.id(),
                whom -> placements.end(whom, job.id(), day, because), saved -> {
                    form.inputs().begin();
                    returning = Optional.of(job.id());
                    her.edited(saved, say("work.job.has-ended"));
                }), () -> leave(Optional.of(job.id()), form.inputs(), her));
        jobRows.getChildren().setAll(WorkListsController.row(at(job), words.job(job)), view.root());
        open = Optional.of(new Form(endKey(job.id()), form.inputs()));
        return form;
    }

    private void leave(Optional<PlacementId> job, Inputs typed, HerWorkController her) {
        typed.begin();
        returning = job;
        her.again();
    }

    @FXML
    private void foundWork() {
        section.ifPresent(her -> own(her).focus());
    }

    private PlacingController own(HerWorkController her) {
        var view = ui.views().load(PlacingController.class);
        var form = (PlacingController) view.controller();
        form.askKind();
        form.ask(today, typed -> {
            var words = form.inputs().unsaved();
            her.does("own", whom -> placements.foundHerself(whom, typed), id -> {
                form.inputs().begin();
                her.undoable("work.job.added", () -> takeBack(id, words, her));
            });
        }, () -> leave(Optional.empty(), form.inputs(), her));
        jobRows.getChildren().setAll(view.root());
        open = Optional.of(new Form(OWN, form.inputs()));
        return form;
    }

    /// @param words what was typed of it; put back into the form if none is open by then
    private void takeBack(PlacementId id, Unsaved words, HerWorkController her) {
        her.does("take back", whom -> {
            placements.takeBack(whom, id);
            return true;
        }, _ -> {
            her.done(say("work.job.taken-back"));
            if (open.isEmpty()) {
                waiting = Unsaved.NOTHING.with(OWN, words);
            }
        });
    }

    private String say(String key) {
        return ui.texts().say(key);
    }
}
