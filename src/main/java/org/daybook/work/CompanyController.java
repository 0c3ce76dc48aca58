package org.daybook.work;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
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
import org.daybook.ui.PressableRow;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// A company: what it offers, how it was checked, its contact persons, and every contact. Who works there is shown only on
/// request, and the request leaves an audit line.
final class CompanyController implements Screen<CompanyPlace> {
    private final Ui ui;
    private final Work work;
    private final WorkWords words;
    private final OnceEach changing;
    private final Once saving;
    private final SavedEdit<CompanyDetails> edit;
    private final Header header = new Header();
    private Optional<CompanyId> id = Optional.empty();
    private boolean closed;

    @FXML
    private MessageLine message;
    @FXML
    private VBox known;
    @FXML
    private VBox openingRows;
    @FXML
    private Button addOpening;
    @FXML
    private Card placedCard;
    @FXML
    private VBox placedRows;
    @FXML
    private CompanyTalksController talksController;
    @FXML
    private CompanyPeopleController peopleController;
    @FXML
    private Card people;
    @FXML
    private VBox check;
    @FXML
    private WarningsController checkController;
    @FXML
    private CompanyFormController formController;
    @FXML
    private Button close;
    @FXML
    private Button save;

    CompanyController(Ui ui, Work work) {
        this.ui = ui;
        this.work = work;
        words = new WorkWords(ui.texts());
        changing = new OnceEach(ui.background());
        saving = new Once(ui.background());
        edit = new SavedEdit<>(ui.texts(), ui.background(), this::putBack, this::back);
    }

    @FXML
    private void initialize() {
        boolean may = work.companies().mayChange();
        edit.on(message);
        for (var part : List.of(known, addOpening, placedCard, people, check, close, save)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        known.setVisible(false);
        check.setVisible(false);
        people.setVisible(false);
        close.setVisible(false);
        addOpening.setVisible(may);
        save.setVisible(may);
        placedCard.setVisible(work.placements().maySeePlaced());
        talksController.on(message, may, () -> load(false));
        peopleController.on(message, may, () -> load(false));
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Unsaved unsaved() {
        return formController.inputs().unsaved().with("check", checkController.inputs().unsaved())
                .with("talks", talksController.row().unsaved()).with("people", peopleController.row().unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.inputs().resume(unsaved);
        checkController.inputs().resume(unsaved.part("check"));
        talksController.row().resume(unsaved.part("talks"));
        peopleController.row().resume(unsaved.part("people"));
    }

    @Override
    public void enter(CompanyPlace place) {
        id = place.id();
        header.title(say(id.isPresent() ? "work.company.title" : "work.companies.add"))
                .key("Shortcut+Enter", "work.company.save", this::save);
        if (id.isPresent()) {
            load(true);
        } else {
            formController.focus();
        }
    }

    private void load(boolean alsoForm) {
        id.ifPresent(company -> ui.background().run(() -> work.companies().page(company), page -> {
            show(page);
            if (alsoForm) {
                formController.show(page.company().details());
                FocusRound.lead(known);
            }
        }, this::refused));
    }

    private void show(Companies.Page page) {
        var company = page.company();
        closed = company.closedOn().isPresent();
        header.title(company.details().name()).facts(company.details().sector().map(words::of).orElse(""));
        known.setVisible(true);
        check.setVisible(true);
        people.setVisible(true);
        close.setVisible(work.companies().mayChange());
        close.setText(say(closed ? "work.company.reopen" : "work.company.close"));
        addOpening.setDisable(company.state() == CompanyState.STOPPED);
        checkController.show(company, page.past(), this::act);
        WorkListsController.fill(openingRows, page.openings().stream().map(this::opening).toList(),
                say("work.company.no-openings"));
        talksController.show(company.id(), page.talks());
        peopleController.show(company.id(), page.people());
        hidePlaced();
    }

    private Node opening(Opening opening) {
        var facts = opening.closedOn().isPresent()
                ? say("work.opening.closed", words.facts(opening.details()))
                : words.facts(opening.details());
        return new PressableRow(opening.details().title(), () -> ui.navigator().go(new OpeningPlace(opening.company(),
                Optional.of(opening.id()))), new TwoLines(opening.details().title(), facts));
    }

    private void hidePlaced() {
        var button = WorkListsController.button(say("work.placed.show"), this::showPlaced);
        button.setId("showPlaced");
        placedRows.getChildren().setAll(WorkListsController.row(say("work.placed.hidden"), say("work.placed.line"),
                button));
    }

    private void showPlaced() {
        id.ifPresent(company -> changing.run("placed", () -> work.placements().at(company), placed -> {
            WorkListsController.fill(placedRows, placed.stream()
                    .map(this::placed).toList(),
                    say("work.placed.nobody"));
        }, this::refused));
    }

    private Node placed(Placements.Placed one) {
        return WorkListsController.row(one.card().toString(), words.job(one.placement()), work.contacts().may()
                ? new Node[]{WorkListsController.openButton(ui, one.placement().her(), one.card())}
                : new Node[0]);
    }

    @FXML
    private void addOpening() {
        id.ifPresent(company -> ui.navigator().go(new OpeningPlace(company, Optional.empty())));
    }

    @FXML
    private void close() {
        message.clear();
        var done = say(closed ? "work.company.is-open" : "work.company.is-closed");
        id.ifPresent(company -> changing.run("close", () -> work.companies().setClosed(company, !closed), what -> {
            message.done(done, say("ui.message.undo"), () -> act("undo",
                    () -> work.companies().takeBackClosed(company, what), "ui.message.undone", () -> {}));
            load(false);
        }, this::refused));
    }

    private void act(String what, Runnable deed, String done, Runnable then) {
        message.clear();
        changing.change(what, deed, () -> {
            message.done(say(done));
            then.run();
            load(false);
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(say(refusal.key()));
    }

    @FXML
    private void save() {
        message.clear();
        saving.run(work.companies()::today, today -> formController.details(today)
                .ifPresent(this::save), this::refused);
    }

    private void save(CompanyDetails details) {
        id.ifPresentOrElse(company -> saving.run(
                () -> work.companies().change(company, formController.base().orElse(details), details), saved -> {
                    edit.done(saved, say("work.company.saved"));
                    formController.saved(details);
                    load(false);
                }, this::refused),
                () -> saving.run(() -> work.companies().add(details),
                        company -> ui.navigator().goInstead(new CompanyPlace(Optional.of(company))), this::refused));
    }

    private CompanyDetails putBack(Edited<CompanyDetails> what) {
        return id.map(company -> work.companies().putBack(company, what)).orElse(what.after());
    }

    private void back(CompanyDetails before) {
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
