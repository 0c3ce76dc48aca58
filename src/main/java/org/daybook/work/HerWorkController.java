package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.Card;
import org.daybook.ui.ColumnLayout;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// The section of her record about work: her wishes, where she is not to be placed, and where she works.
final class HerWorkController implements RecordSection.Shown {
    private record Read(WishPage page, List<Company> companies) {}

    private final Ui ui;
    private final Work work;
    private final OnceEach changing;
    private final SavedEdit<Placement> job;
    private final SavedEdit<WorkWish> wished;
    private final SavedEdit<OfferVersion> offered;
    private final SavedEdit<JobMarks.Answered> answered;
    private final SavedEdit<Optional<WorkLimit>> limited;
    private Optional<ParticipantId> her = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private ColumnLayout content;
    @FXML
    private VBox cv;
    @FXML
    private Button makeCv;
    @FXML
    private Label notAgreed;
    @FXML
    private VBox wish;
    @FXML
    private WishFormController wishFormController;
    @FXML
    private Button save;
    @FXML
    private VBox offersFirst;
    @FXML
    private VBox offersBeside;
    @FXML
    private Card offers;
    @FXML
    private OfferListController offerListController;
    @FXML
    private JobListController jobListController;
    @FXML
    private StatusListController statusListController;
    @FXML
    private VBox limits;
    @FXML
    private LimitsController limitListController;

    HerWorkController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        changing = new OnceEach(ui.background());
        job = edit((whom, what) -> work.placements().putBack(whom, what));
        wished = edit((whom, what) -> work.wishes().save(whom, what.after(), what.before()).wish());
        offered = edit((whom, what) -> work.offers().putBack(whom, what));
        answered = edit((whom, what) -> work.placements().answers().putBack(whom, what));
        limited = edit((whom, what) -> work.limits().putBack(whom, what));
    }

    private <R> SavedEdit<R> edit(BiFunction<ParticipantId, Edited<R>, R> putBack) {
        return new SavedEdit<>(ui.texts(), ui.background(),
                what -> her.map(whom -> putBack.apply(whom, what)).orElse(what.after()), _ -> again());
    }

    @FXML
    private void initialize() {
        List.of(job, wished, offered, answered, limited).forEach(edit -> edit.on(message));
        for (var part : List.of(notAgreed, wish, save, makeCv, offers, offersFirst, offersBeside, limits, content,
                cv)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(part == content);
        }
    }

    @Override
    public void show(ParticipantId whom) {
        // Not for the first one: unsaved input may have been restored before she is known.
        if (her.filter(before -> !before.equals(whom)).isPresent()) {
            limitListController.clear();
            offerListController.inputs().clear();
            jobListController.clear();
            statusListController.inputs().clear();
            closeCv();
        }
        her = Optional.of(whom);
        read(whom, Wish.FROM_STORE);
    }

    /// Whether partly typed wishes survive when the rest is read again.
    private enum Wish {
        FROM_STORE,
        UNLESS_HALF_TYPED
    }

    private void read(ParticipantId whom, Wish wishes) {
        ui.background().run(() -> new Read(work.wishes().of(whom), work.limits().maySet()
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
        return wishFormController.inputs().unsaved().with("offers", offerListController.inputs().unsaved())
                .with("jobs", jobListController.unsaved())
                .with("statuses", statusListController.inputs().unsaved())
                .with("limits", limitListController.inputs().unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        wishFormController.inputs().resume(unsaved);
        offerListController.inputs().resume(unsaved.part("offers"));
        jobListController.resume(unsaved.part("jobs"));
        statusListController.inputs().resume(unsaved.part("statuses"));
        limitListController.inputs().resume(unsaved.part("limits"));
    }

    private void show(Read read) {
        var page = read.page();
        today = page.today();
        boolean agreed = page.consent() == WishPage.Consent.GIVEN;
        notAgreed.setVisible(!agreed);
        wish.setVisible(agreed);
        wish.setDisable(!work.wishes().mayChange());
        save.setVisible(work.wishes().mayChange());
        makeCv.setVisible(work.papers().may());
        limits.setVisible(work.limits().maySet());
        limitListController.show(page.limits(), read.companies(), this::act);
        offers.setVisible(agreed);
        place(page.offers().isEmpty() ? offersBeside : offersFirst);
        offerListController.show(page, this);
        jobListController.show(page, this);
        statusListController.show(page, this);
    }

    /// Offers are what people look for here and come first; the note that there are none does not.
    private void place(VBox where) {
        if (offers.getParent() != where) {
            where.getChildren().setAll(offers);
        }
        for (var box : List.of(offersFirst, offersBeside)) {
            box.setVisible(box == where && offers.isVisible());
        }
    }

    @FXML
    private void makeCv() {
        message.clear();
        her.ifPresent(whom -> {
            var view = ui.views().load(CvController.class);
            cv.getChildren().setAll(view.root());
            cv.setVisible(true);
            content.setVisible(false);
            ((CvController) view.controller()).show(whom, () -> {
                closeCv();
                makeCv.requestFocus();
            });
        });
    }

    /// What was typed for it is discarded with the screen.
    private void closeCv() {
        cv.getChildren().clear();
        cv.setVisible(false);
        content.setVisible(true);
    }

    @FXML
    private void save() {
        message.clear();
        var base = wishFormController.base();
        wishFormController.wish(today).ifPresent(typed -> does("wish",
                whom -> work.wishes().save(whom, base, typed),
                now -> wished.done(new Edited<>(base, now.wish()), say("work.wish.saved")), Wish.FROM_STORE));
    }

    /// Reads everything again; partly typed wishes stay.
    void again() {
        her.ifPresent(whom -> read(whom, Wish.UNLESS_HALF_TYPED));
    }

    /// Performs an act that shows only a sentence.
    ///
    /// @param done text key of the sentence
    void run(String what, Consumer<ParticipantId> deed, String done) {
        does(what, whom -> {
            deed.accept(whom);
            return true;
        }, _ -> message.done(say(done)));
    }

    /// Performs an act once, and reads everything again.
    <T> void does(String what, Function<ParticipantId, T> deed, Consumer<T> done) {
        does(what, deed, done, Wish.UNLESS_HALF_TYPED);
    }

    /// Reports that something was done.
    void done(String sentence) {
        message.done(sentence);
    }

    /// Reports that where she works was changed, and offers to undo it.
    void edited(Edited<Placement> saved, String sentence) {
        job.done(saved, sentence);
    }

    /// As [#edited], for what was recorded about an offer.
    void editedOffer(Edited<OfferVersion> saved, String sentence) {
        offered.done(saved, sentence);
    }

    /// As [#edited], for what she answered at a mark of her work.
    void editedAnswer(Edited<JobMarks.Answered> saved, String sentence) {
        answered.done(saved, sentence);
    }

    /// Shows a problem.
    ///
    /// @param problem text key of the sentence
    void warn(String problem) {
        message.warn(say(problem));
    }

    /// Reports that something was done, and offers to undo it.
    void undoable(String done, Runnable undo) {
        message.done(say(done), say("ui.message.undo"), undo);
    }

    private void act(String what, Function<ParticipantId, Edited<Optional<WorkLimit>>> deed, Runnable then) {
        does(what, deed, saved -> {
            limited.done(saved, say("work.wish.saved"));
            then.run();
        }, Wish.UNLESS_HALF_TYPED);
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
