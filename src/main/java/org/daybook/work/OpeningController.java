package org.daybook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.FocusRound;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Screen;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// An opening, and the women who may fit it: by card, need by need, the longest waiting first.
final class OpeningController implements Screen<OpeningPlace> {
    private final Ui ui;
    private final Work work;
    private final OpeningPaperController paper;
    private final OnceEach changing;
    private final Once saving;
    private final SavedEdit<OpeningDetails> edit;
    private final Header header = new Header();
    private Optional<OpeningPlace> place = Optional.empty();
    private boolean closed;
    private LocalDate today = LocalDate.EPOCH;

    @FXML
    private MessageLine message;
    @FXML
    private Card people;
    @FXML
    private MatchListController matchListController;
    @FXML
    private VBox main;
    @FXML
    private VBox side;
    @FXML
    private OpeningFormController formController;
    @FXML
    private Button print;
    @FXML
    private Button close;
    @FXML
    private Button save;

    OpeningController(Ui ui, Work work, OpeningPaperController paper) {
        this.ui = ui;
        this.work = work;
        this.paper = paper;
        changing = new OnceEach(ui.background());
        saving = new Once(ui.background());
        edit = new SavedEdit<>(ui.texts(), ui.background(), this::putBack, this::back);
    }

    @FXML
    private void initialize() {
        edit.on(message);
        // A new opening has nobody yet: an empty column would push the form to the end of the page.
        main.visibleProperty().bind(people.visibleProperty());
        for (var part : List.of(main, people, side, print, close, save)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        people.setVisible(false);
        print.setVisible(false);
        close.setVisible(false);
        save.setVisible(work.companies().mayChange());
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Unsaved unsaved() {
        return formController.inputs().unsaved().with("place", matchListController.unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.inputs().resume(unsaved);
        matchListController.resume(unsaved.part("place"));
    }

    @Override
    public void enter(OpeningPlace where) {
        place = Optional.of(where);
        header.title(say(where.id().isPresent() ? "work.opening.title" : "work.opening.add"))
                .key("Shortcut+Enter", "work.opening.save", this::save);
        ui.background().run(work.companies()::today, day -> today = day);
        if (where.id().isPresent()) {
            load(true);
        } else {
            formController.focus();
        }
    }

    private void load(boolean alsoForm) {
        place.flatMap(OpeningPlace::id).ifPresent(id -> ui.background().run(() -> work.openings().look(id), one -> {
            show(one);
            if (alsoForm) {
                formController.show(one.details());
                FocusRound.lead(people);
            }
        }, this::refused));
    }

    private void show(Opening opening) {
        closed = opening.closedOn().isPresent();
        header.title(opening.details().title()).facts(opening.at());
        print.setVisible(work.papers().may());
        close.setVisible(work.companies().mayChange());
        close.setText(say(closed ? "work.opening.reopen" : "work.opening.close"));
        people.setVisible(work.matching().may());
        var find = WorkListsController.button(say("work.match.find"), this::find);
        find.setId("findPeople");
        people.setFacts("");
        matchListController.begin(opening.id(), today,
                WorkListsController.row(say("work.match.what"), say("work.match.line"), find));
    }

    private void find() {
        message.clear();
        matchListController.find(this);
    }

    /// Shows how many fit.
    void found(Matches found) {
        people.setFacts(say("work.match.facts", found.fitting(), found.agreed()));
    }

    /// Reports that something was done, and offers to undo it.
    void undoable(String done, Runnable undo) {
        message.done(done, say("ui.message.undo"), undo);
    }

    /// Reports that something was done.
    void done(String done) {
        message.done(done);
    }

    /// Clears the message.
    void clear() {
        message.clear();
    }

    @FXML
    private void print() {
        place.flatMap(OpeningPlace::id).ifPresent(id -> paper.print(print, id, message));
    }

    @FXML
    private void close() {
        message.clear();
        var done = say(closed ? "work.opening.is-open" : "work.opening.is-closed");
        place.flatMap(OpeningPlace::id)
                .ifPresent(id -> changing.run("close", () -> work.openings().setClosed(id, !closed), what -> {
                    undoable(done, () -> takeBackClosed(id, what));
                    load(false);
                }, this::refused));
    }

    private void takeBackClosed(OpeningId id, ClosedDay what) {
        changing.change("undo", () -> work.openings().takeBackClosed(id, what), () -> {
            message.done(say("ui.message.undone"));
            load(false);
        }, this::refused);
    }

    void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    @FXML
    private void save() {
        message.clear();
        place.ifPresent(where -> formController.details(today).ifPresent(details -> save(where, details)));
    }

    private void save(OpeningPlace where, OpeningDetails details) {
        where.id().ifPresentOrElse(id -> saving.run(
                () -> work.openings().change(id, formController.base().orElse(details), details), saved -> {
                    edit.done(saved, say("work.opening.saved"));
                    formController.saved(details);
                    load(false);
                }, this::refused),
                () -> saving.run(() -> work.openings().add(where.company(), details), id -> ui.navigator()
                        .goInstead(new OpeningPlace(where.company(), Optional.of(id))), this::refused));
    }

    private OpeningDetails putBack(Edited<OpeningDetails> what) {
        return place.flatMap(OpeningPlace::id).map(id -> work.openings().putBack(id, what)).orElse(what.after());
    }

    private void back(OpeningDetails before) {
        if (formController.inputs().isChanged()) {
            // A new visit compares what was typed since with what is stored, and offers both.
            ui.navigator().again();
        } else {
            formController.show(before);
            load(false);
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
