package org.daybook.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.RowForm;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Every contact made with a company, the newest first, each with what stood there before it was corrected: a part of its
/// page.
final class CompanyTalksController {
    private final Ui ui;
    private final CompanyContacts contacts;
    private final Once undoing;
    private final Inputs inputs = new Inputs();
    private final RowForm<CompanyTalkId> row;
    private Optional<CompanyId> company = Optional.empty();
    private List<Company.Talk> talks = List.of();
    private boolean mayChange;

    @FXML
    private Card card;
    @FXML
    private VBox talking;
    @FXML
    private TextField talk;
    @FXML
    private Button save;
    @FXML
    private Button cancel;
    @FXML
    private VBox talkRows;

    CompanyTalksController(Ui ui, CompanyContacts contacts) {
        this.ui = ui;
        this.contacts = contacts;
        undoing = new Once(ui.background());
        row = new RowForm<>(ui, new RowForm.Keys("work.talk.title", "work.talk.add", "work.talk.done",
                "work.talk.correct", "work.talk.save", "work.talk.corrected"), new FormFields(ui.texts()), inputs);
    }

    @FXML
    private void initialize() {
        InputLimits.most(talk, CompanyContacts.LONGEST_TALK, ui.texts());
        talking.managedProperty().bind(talking.visibleProperty());
        row.in(new RowForm.Parts(card, save, cancel, talk), talk::clear);
        inputs.about("editing", () -> row.editing().map(id -> id.value().toString()).orElse(""), this::editAgain)
                .with("talk", talk);
    }

    /// @param message says what was done
    /// @param may     whether the worker may write and correct
    /// @param again   reads the page anew
    void on(MessageLine message, boolean may, Runnable again) {
        mayChange = may;
        talking.setVisible(may);
        row.on(message, again, undo -> undoing.run(() -> {
            undo.run();
            return true;
        }, _ -> {
            message.done(ui.texts().say("work.talk.undone"));
            again.run();
        }, refusal -> message.warn(ui.texts().say(refusal.key()))));
    }

    void show(CompanyId of, List<Company.Talk> all) {
        company = Optional.of(of);
        talks = all;
        WorkListsController.fill(talkRows, all.stream().map(this::row).toList(),
                ui.texts().say("work.company.no-talks"));
        row.arrived();
    }

    private Node row(Company.Talk one) {
        var facts = Stream.concat(Stream.of(ui.texts().say("work.talk.by", one.by(), ui.texts().date(one.on()))),
                one.before().isEmpty() ? Stream.empty() : Stream.of(corrected(one)));
        var line = WorkListsController.row(one.words(), facts.collect(Collectors.joining("\n")));
        if (mayChange) {
            var edit = WorkListsController.button(ui.texts().say("work.mark.edit"), () -> edit(one));
            edit.setAccessibleText(edit.getText() + ", " + one.words());
            edit.setId("edit-talk");
            line.getChildren().add(edit);
        }
        return line;
    }

    private String corrected(Company.Talk one) {
        var last = one.versions().getFirst();
        return Stream.concat(
                Stream.of(ui.texts().say("work.talk.corrected-by", last.by(), ui.texts().date(last.on()))),
                one.before().stream().map(said -> ui.texts().say("work.talk.before", said.words())))
                .collect(Collectors.joining("\n"));
    }

    private void edit(Company.Talk one) {
        fill(one);
        inputs.begin();
        talk.requestFocus();
        talk.end();
    }

    private void editAgain(String id) {
        byId(id).ifPresent(this::fill);
    }

    private Optional<Company.Talk> byId(String id) {
        return talks.stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
    }

    private void fill(Company.Talk one) {
        row.edit(one.id());
        talk.setText(one.words());
    }

    @FXML
    private void addTalk() {
        var typed = talk.getText();
        if (typed.isBlank()) {
            talk.requestFocus();
            return;
        }
        company.ifPresent(at -> row.save(List.of(),
                new RowForm.Act<>(() -> contacts.talked(at, typed), id -> contacts.takeBack(at, id)),
                id -> correcting(at, id, typed)));
    }

    private RowForm.Act<CompanyTalkId> correcting(CompanyId at, CompanyTalkId id, String typed) {
        var before = byId(id.value().toString());
        return new RowForm.Act<>(() -> contacts.correct(at, before.orElseThrow(), typed),
                version -> contacts.takeBack(at, version));
    }

    @FXML
    private void cancel() {
        row.cancel();
    }

    Unsaved unsaved() {
        return row.unsaved();
    }

    void resume(Unsaved unsaved) {
        row.resume(unsaved);
    }
}
