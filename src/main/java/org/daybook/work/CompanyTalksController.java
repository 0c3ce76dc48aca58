package org.daybook.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.RowForm;
import org.daybook.ui.Ui;

/// Every contact made with a company, the newest first: a part of its page. Former texts of a corrected contact are shown only
/// on request, to staff who may correct it, since they may name somebody; they can then be deleted.
final class CompanyTalksController {
    private final Ui ui;
    private final CompanyContacts contacts;
    private final OnceEach changing;
    private final Inputs inputs = new Inputs();
    private final RowForm<CompanyTalkId> row;
    private Optional<CompanyId> company = Optional.empty();
    private List<Company.Talk> talks = List.of();
    /// The contact with which the form was filled.
    private Optional<Company.Talk> filled = Optional.empty();
    private MessageLine message = new MessageLine();
    private Runnable again = () -> {};
    private boolean undone;
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
        changing = new OnceEach(ui.background());
        row = new RowForm<>(ui, new RowForm.Keys("work.talk.title", "work.talk.add", "work.talk.done",
                "work.talk.correct", "work.talk.save", "work.talk.corrected", Set.of("work.refusal.changed")),
                new FormFields(ui.texts()), inputs);
    }

    @FXML
    private void initialize() {
        InputLimits.most(talk, CompanyContacts.LONGEST_TALK, ui.texts());
        talking.managedProperty().bind(talking.visibleProperty());
        row.in(new RowForm.Parts(card, save, cancel, talk), () -> {
            talk.clear();
            filled = Optional.empty();
        });
        inputs.about("editing", () -> row.editing().map(id -> id.value().toString()).orElse(""), this::editAgain,
                row::empty)
                .with("talk", talk);
    }

    /// @param line   reports what was done
    /// @param may    whether the worker may write and correct
    /// @param reread reads the page again
    void on(MessageLine line, boolean may, Runnable reread) {
        message = line;
        again = reread;
        mayChange = may;
        talking.setVisible(may);
        row.on(line, reread, (undo, then) -> act("undo", undo, "work.talk.undone", () -> {
            undone = true;
            then.run();
        }));
    }

    private void act(String what, Runnable deed, String done, Runnable then) {
        changing.change(what, deed, () -> {
            message.done(ui.texts().say(done));
            then.run();
            again.run();
        }, this::refused);
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }

    void show(CompanyId of, List<Company.Talk> all) {
        company = Optional.of(of);
        talks = all;
        WorkListsController.fill(talkRows, all.stream().map(this::row).toList(),
                ui.texts().say("work.company.no-talks"));
        if (undone && filled.filter(one -> !all.contains(one)).isPresent()) {
            row.empty();
        }
        undone = false;
        row.arrived();
    }

    private Node row(Company.Talk one) {
        var made = ui.texts().date(one.on());
        var line = WorkListsController.row(one.words(), Stream.concat(
                Stream.of(one.by().map(by -> ui.texts().say("work.talk.by", by, made)).orElse(made)),
                one.isCorrected() ? Stream.of(corrected(one.said())) : Stream.empty())
                .collect(Collectors.joining("\n")));
        if (!mayChange) {
            return line;
        }
        line.getChildren().add(button("work.mark.edit", "edit-talk", one.words(), () -> edit(one)));
        if (one.before() == 0) {
            return line;
        }
        var former = new VBox();
        line.getChildren().add(button("work.talk.former", "former-talk", one.words(), () -> showFormer(one, former)));
        return new VBox(line, former);
    }

    private String corrected(Company.Said said) {
        return ui.texts().say("work.talk.corrected-by", said.by(), ui.texts().date(said.on()));
    }

    private Button button(String key, String id, String about, Runnable act) {
        var button = WorkListsController.button(ui.texts().say(key), act);
        button.setAccessibleText(button.getText() + ", " + about);
        button.setId(id);
        return button;
    }

    private void showFormer(Company.Talk one, VBox rows) {
        message.clear();
        company.ifPresent(at -> changing.run("former", () -> contacts.former(at, one.id()),
                all -> rows.getChildren().setAll(all.stream().map(said -> former(at, said)).toList()),
                this::refused));
    }

    private Node former(CompanyId at, Company.Said said) {
        return WorkListsController.row(said.words(),
                ui.texts().say("work.talk.by", said.by(), ui.texts().date(said.on())),
                button("work.talk.delete-former", "delete-former", said.words(), () -> act("delete",
                        () -> contacts.deleteFormer(at, said.id()), "work.talk.former-deleted", () -> {})));
    }

    private void edit(Company.Talk one) {
        row.edit(() -> fill(one), talk);
        // The focus selects all of it, which the next key would replace.
        talk.end();
    }

    private boolean editAgain(String id) {
        var one = talks.stream().filter(talked -> talked.id().value().toString().equals(id)).findFirst();
        one.ifPresent(this::fill);
        return one.isPresent();
    }

    private void fill(Company.Talk one) {
        filled = Optional.of(one);
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
                _ -> correcting(at, filled.orElseThrow(), typed)));
    }

    private RowForm.Act<CompanyTalkId> correcting(CompanyId at, Company.Talk before, String typed) {
        return new RowForm.Act<>(() -> contacts.correct(at, before, typed), version -> contacts.takeBack(at, version));
    }

    @FXML
    private void cancel() {
        row.cancel();
    }

    RowForm<CompanyTalkId> row() {
        return row;
    }
}
