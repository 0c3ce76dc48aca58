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
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.daybook.ui.Card;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.RowForm;
import org.daybook.ui.Ui;

/// The other contact persons at a company: a part of its page.
final class CompanyPeopleController {
    private final Ui ui;
    private final CompanyContacts contacts;
    private final OnceEach changing;
    private final FormFields fields;
    private final Inputs inputs = new Inputs();
    private final RowForm<CompanyPersonId> row;
    private Optional<CompanyId> company = Optional.empty();
    private List<CompanyPerson> people = List.of();
    /// The contact person with which the form was filled.
    private Optional<CompanyPerson> filled = Optional.empty();
    private boolean undone;
    private MessageLine message = new MessageLine();
    private Runnable again = () -> {};
    private boolean mayChange;

    @FXML
    private Card card;
    @FXML
    private VBox personRows;
    @FXML
    private VBox form;
    @FXML
    private Field nameField;
    @FXML
    private TextField name;
    @FXML
    private TextField task;
    @FXML
    private TextField reach;
    @FXML
    private Button save;
    @FXML
    private Button cancel;

    CompanyPeopleController(Ui ui, CompanyContacts contacts) {
        this.ui = ui;
        this.contacts = contacts;
        changing = new OnceEach(ui.background());
        fields = new FormFields(ui.texts());
        row = new RowForm<>(ui, new RowForm.Keys("work.person.title", "work.person.add", "work.talk.done",
                "work.person.edit", "work.talk.save", "work.mark.done", Set.of("work.refusal.changed")), fields,
                inputs);
    }

    @FXML
    private void initialize() {
        fields.with("name", nameField);
        List.of(name, task, reach).forEach(text -> InputLimits.most(text, CompanyDetails.LONGEST, ui.texts()));
        form.managedProperty().bind(form.visibleProperty());
        row.in(new RowForm.Parts(card, save, cancel, name),
                () -> {
                    List.of(name, task, reach).forEach(TextInputControl::clear);
                    filled = Optional.empty();
                });
        inputs.about("editing", () -> row.editing().map(id -> id.value().toString()).orElse(""),
                this::editAgain, row::empty).with("name", name).with("task", task).with("reach", reach);
    }

    /// @param line   reports what was done
    /// @param may    whether the worker may change them
    /// @param reread reads the page again
    void on(MessageLine line, boolean may, Runnable reread) {
        message = line;
        again = reread;
        mayChange = may;
        form.setVisible(may);
        row.on(line, reread, this::undo);
    }

    void show(CompanyId of, List<CompanyPerson> all) {
        company = Optional.of(of);
        people = all;
        WorkListsController.fill(personRows, all.stream().map(this::row).toList(),
                ui.texts().say("work.person.none"));
        if (undone && filled.filter(one -> !all.contains(one)).isPresent()) {
            row.empty();
        }
        undone = false;
        row.arrived();
    }

    private Node row(CompanyPerson one) {
        var facts = Stream.of(one.about().task(), one.about().reach()).flatMap(Optional::stream)
                .collect(Collectors.joining("  ·  "));
        return WorkListsController.row(one.about().name(), facts, mayChange
                ? new Node[]{button(one, "work.mark.edit", () -> edit(one)),
                        button(one, "work.person.delete", () -> delete(one))}
                : new Node[0]);
    }

    private Button button(CompanyPerson one, String key, Runnable act) {
        var button = WorkListsController.button(ui.texts().say(key), act);
        button.setAccessibleText(button.getText() + ", " + one.about().name());
        button.setId(key.equals("work.mark.edit") ? "edit-person" : "delete-person");
        return button;
    }

    private void edit(CompanyPerson one) {
        row.edit(() -> fill(one), name);
    }

    private void fill(CompanyPerson one) {
        filled = Optional.of(one);
        row.edit(one.id());
        name.setText(one.about().name());
        task.setText(one.about().task().orElse(""));
        reach.setText(one.about().reach().orElse(""));
    }

    private boolean editAgain(String id) {
        var one = people.stream().filter(person -> person.id().value().toString().equals(id)).findFirst();
        one.ifPresent(this::fill);
        return one.isPresent();
    }

    private void delete(CompanyPerson one) {
        message.clear();
        company.ifPresent(at -> changing.run("delete", () -> contacts.delete(at, one), since -> {
            if (row.editing().filter(one.id()::equals).isPresent()) {
                row.empty();
            }
            message.done(ui.texts().say("work.person.deleted"), ui.texts().say("ui.message.undo"),
                    () -> undo(() -> contacts.putBack(at, one, since), () -> {}));
            again.run();
        }, refusal -> message.warn(ui.texts().say(refusal.key()))));
    }

    private void undo(Runnable act, Runnable then) {
        changing.change("undo", act, () -> {
            message.done(ui.texts().say("work.talk.undone"));
            undone = true;
            then.run();
            again.run();
        }, refusal -> message.warn(ui.texts().say(refusal.key())));
    }

    @FXML
    private void save() {
        var about = new CompanyPerson.About(name.getText(), WorkListsController.typed(task),
                WorkListsController.typed(reach));
        company.ifPresent(at -> row.save(about.problems(),
                new RowForm.Act<>(() -> contacts.add(at, about), one -> contacts.delete(at, one)),
                _ -> changing(at, filled.orElseThrow(), about)));
    }

    private RowForm.Act<CompanyPerson> changing(CompanyId at, CompanyPerson before, CompanyPerson.About about) {
        return new RowForm.Act<>(() -> contacts.change(at, before, about),
                now -> contacts.change(at, now, before.about()));
    }

    @FXML
    private void cancel() {
        row.cancel();
    }

    RowForm<CompanyPersonId> row() {
        return row;
    }
}
