package org.daybook.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The section of her record about work: what she wishes, where she is not to be placed, and where she works.
final class HerWorkController implements RecordSection.Shown {
    private record Read(WishPage page, List<Company> companies) {}

    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;
    private Optional<ParticipantId> her = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private Label notAgreed;
    @FXML
    private VBox wish;
    @FXML
    private WishFormController wishFormController;
    @FXML
    private Button save;
    @FXML
    private VBox jobRows;
    @FXML
    private HBox ownWork;
    @FXML
    private VBox limits;
    @FXML
    private LimitsController limitListController;

    HerWorkController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
        changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        for (var part : List.of(notAgreed, wish, save, ownWork, limits)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
    }

    @Override
    public void show(ParticipantId whom) {
        if (!her.equals(Optional.of(whom))) {
            limitListController.clear();
        }
        her = Optional.of(whom);
        read(whom, Wish.FROM_STORE);
    }

    /// Half typed words about what she wishes outlive everything else that is done here.
    private enum Wish {
        FROM_STORE,
        UNLESS_HALF_TYPED
    }

    private void read(ParticipantId whom, Wish wishes) {
        ui.background().run(() -> new Read(work.wishes().of(whom), work.wishes().mayLimit()
                ? work.companies().all().stream().map(Company.Line::company).toList()
                : List.of()), read -> {
                    if (wishes == Wish.FROM_STORE || !wishFormController.inputs().isChanged()) {
                        wishFormController.show(read.page().wish());
                    }
                    show(read);
                }, this::refused);
    }

    @Override
    public Unsaved unsaved() {
        return wishFormController.inputs().unsaved();
    }

    @Override
    public void resume(Unsaved unsaved) {
        wishFormController.inputs().resume(unsaved);
    }

    private void show(Read read) {
        var page = read.page();
        today = page.today();
        boolean agreed = page.consent() == WishPage.Consent.GIVEN;
        notAgreed.setVisible(!agreed);
        wish.setVisible(agreed);
        wish.setDisable(!work.wishes().mayChange());
        save.setVisible(work.wishes().mayChange());
        ownWork.setVisible(work.placements().mayAsk());
        limits.setVisible(work.wishes().mayLimit());
        limitListController.show(page.limits(), read.companies(), this::act);
        WorkListsController.fill(jobRows, page.jobs().stream().map(job -> job(job, page)).toList(),
                say("work.job.none"));
    }

    private Node job(Placement job, WishPage page) {
        var box = new VBox(WorkListsController.row(at(job), words.job(job),
                ends(job)));
        page.marks().stream().filter(mark -> mark.placement().equals(job.id())).forEach(mark -> box.getChildren()
                .add(WorkListsController.row(new Label(words.mark(mark)), ui.texts().date(mark.on()),
                        answers(job, mark))));
        return box;
    }

    private String at(Placement job) {
        return job.at().orElseGet(() -> say("work.job.own"));
    }

    private Node[] ends(Placement job) {
        if (!work.placements().mayAsk()) {
            return new Node[0];
        }
        var button = job.endedOn().isPresent()
                ? WorkListsController.button(say("work.job.reopen"), () -> run("reopen " + job.id(),
                        whom -> work.placements().reopen(whom, job.id()), "work.job.is-open"))
                : WorkListsController.button(say("work.job.end"), () -> end(job));
        button.setAccessibleText(button.getText() + ", " + at(job));
        return new Node[]{button};
    }

    private void end(Placement job) {
        var view = ui.views().load(EndJobController.class);
        ((EndJobController) view.controller()).ask(today, (day, because) -> run("end " + job.id(),
                whom -> work.placements().end(whom, job.id(), day, because), "work.job.has-ended"), this::again);
        jobRows.getChildren().setAll(view.root());
    }

    private Node[] answers(Placement job, WorkMark mark) {
        if (mark.state() != MarkState.DUE || !work.placements().mayAsk()) {
            return new Node[0];
        }
        return Arrays.stream(MarkAnswer.values()).map(answer -> {
            var button = WorkListsController.button(words.of(answer), () -> run("mark " + mark.months() + answer,
                    whom -> work.placements().answer(whom, mark.placement(), mark.months(), answer),
                    "work.mark.done"));
            button.setAccessibleText(button.getText() + ", " + at(job));
            return button;
        }).toArray(Node[]::new);
    }

    @FXML
    private void foundWork() {
        var view = ui.views().load(PlacingController.class);
        ((PlacingController) view.controller()).ask(today, form -> does("own",
                whom -> work.placements().foundHerself(whom, form), this::added, Wish.UNLESS_HALF_TYPED), this::again);
        jobRows.getChildren().setAll(view.root());
    }

    private void added(PlacementId id) {
        message.done(say("work.job.added"), say("ui.message.undo"), () -> run("take back",
                whom -> work.placements().takeBack(whom, id), "work.job.taken-back"));
    }

    @FXML
    private void save() {
        message.clear();
        wishFormController.wish(today).ifPresent(typed -> does("wish",
                whom -> work.wishes().save(whom, typed), _ -> saved("work.wish.saved"), Wish.FROM_STORE));
    }

    private void again() {
        her.ifPresent(whom -> read(whom, Wish.UNLESS_HALF_TYPED));
    }

    private void run(String what, Consumer<ParticipantId> deed, String done) {
        does(what, whom -> {
            deed.accept(whom);
            return true;
        }, _ -> saved(done), Wish.UNLESS_HALF_TYPED);
    }

    private void act(String what, Function<ParticipantId, WishPage> deed, Runnable then) {
        does(what, deed, _ -> {
            saved("work.wish.saved");
            then.run();
        }, Wish.UNLESS_HALF_TYPED);
    }

    private void saved(String done) {
        message.done(say(done));
    }

    private <T> void does(String what, Function<ParticipantId, T> deed, Consumer<T> done, Wish wishes) {
        message.clear();
        her.ifPresent(whom -> changing.run(what, () -> deed.apply(whom), result -> {
            done.accept(result);
            read(whom, wishes);
        }, this::refused));
    }

    private void refused(Refusal no) {
        message.warn(say(no.key()));
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
