package org.daybook.paths;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.participants.PersonRow;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Header;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.PersonCode;
import org.daybook.ui.SavedEdit;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;

/// A group: who is in it and who waits, by card and initial; next to it its plan. A new group has only its plan.
final class GroupController implements Screen<GroupPlace> {
    private record Loaded(GroupLine line, List<Enrolled> inside, List<Waiter> waiting,
            Groups.Desk desk) {}

    private final Ui ui;
    private final OnceEach changing;
    private final Paths paths;
    private final Header header = new Header();
    private final Once saving;
    private final Once writing;
    private final SavedEdit<GroupPlan> edit;
    private Optional<GroupPlace> place = Optional.empty();
    private Optional<Group> group = Optional.empty();

    @FXML
    private MessageLine message;
    @FXML
    private VBox people;
    @FXML
    private VBox insideRows;
    @FXML
    private HBox taking;
    @FXML
    private TextField newCard;
    @FXML
    private VBox waitingRows;
    @FXML
    private GroupFormController formController;
    @FXML
    private Button end;
    @FXML
    private Button save;

    GroupController(Ui ui, Paths paths) {
        this.changing = new OnceEach(ui.background());
        saving = new Once(ui.background());
        writing = new Once(ui.background());
        this.ui = ui;
        this.paths = paths;
        edit = new SavedEdit<>(ui.texts(), ui.background(), this::putBack, this::back);
    }

    @FXML
    private void initialize() {
        edit.on(message);
        for (var part : List.of(people, taking, end, save)) {
            part.managedProperty().bind(part.visibleProperty());
            part.setVisible(false);
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public Inputs inputs() {
        return formController.inputs();
    }

    @Override
    public void enter(GroupPlace where) {
        place = Optional.of(where);
        header.title(say(where.id().isPresent() ? "paths.group.title" : "paths.groups.new"))
                .facts(ui.texts().of("paths", where.path())).key("Shortcut+Enter", "paths.group.save", this::save);
        save.setVisible(paths.groups().mayPlan());
        if (where.id().isEmpty()) {
            ui.background().run(paths.groups()::desk, desk -> formController.show(Optional.empty(), desk));
        } else {
            load(true);
        }
    }

    private void load(boolean alsoForm) {
        place.flatMap(GroupPlace::id).ifPresent(id -> ui.background().run(() -> new Loaded(paths.groups().look(id),
                paths.inGroup(id), paths.waitingList().of(id), paths.groups().desk()), loaded -> {
                    show(loaded);
                    if (alsoForm) {
                        formController.show(Optional.of(loaded.line().group().plan()), loaded.desk());
                    }
                }));
    }

    private void show(Loaded loaded) {
        var line = loaded.line();
        group = Optional.of(line.group());
        boolean open = line.group().closedOn().isEmpty();
        header.facts(GroupChoiceController.facts(ui.texts(), line));
        people.setVisible(true);
        taking.setVisible(open && paths.mayEnrol());
        end.setVisible(paths.groups().mayPlan());
        end.setText(say(open ? "paths.group.end" : "paths.group.reopen"));
        fill(insideRows, loaded.inside().stream().map(one -> row(one.person(), since(one))).toList(),
                "paths.group.nobody");
        fill(waitingRows, loaded.waiting().stream().map(one -> waiter(one, line)).toList(), "paths.group.none-waits");
    }

    private String since(Enrolled one) {
        return one.enrolment().pausedSince().map(day -> say("paths.tab.paused", ui.texts().date(day)))
                .orElseGet(() -> say("paths.tab.since", ui.texts().date(one.enrolment().startedOn())));
    }

    private void fill(VBox rows, List<HBox> lines, String nobody) {
        rows.getChildren().setAll(lines);
        if (lines.isEmpty()) {
            rows.getChildren().add(new EmptyState(say(nobody)));
        } else {
            lines.getLast().getStyleClass().add("last");
        }
    }

    private static HBox row(PersonRow person, String second) {
        var words = new TwoLines(new PersonCode(person.card().toString(), person.initial()), second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        row.getStyleClass().addAll("row", "path-row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox waiter(Waiter one, GroupLine line) {
        var row = row(one.person(), say("paths.group.waits", one.place(), ui.texts().date(one.since())));
        if (paths.mayEnrol()) {
            boolean free = line.left().isEmpty() || line.left().getAsInt() > 0;
            var in = button("paths.group.move-in", () -> moveIn(one.person(), line.group()));
            in.setVisible(free && line.group().closedOn().isEmpty());
            in.setManaged(in.isVisible());
            var out = button("paths.group.waits-no-more", () -> act(() -> paths.waitingList()
                    .leave(line.group().id(), one.person().id()), say("paths.group.is-out", one.person().card()),
                    Optional.of(() -> act(() -> paths.waitingList().putBack(line.group().id(), one.person().id()),
                            say("paths.group.waits-again", one.person().card())))));
            row.getChildren().addAll(in, out);
        }
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void act(Runnable deed, String done) {
        act(deed, done, Optional.empty());
    }

    /// @param undo undoes it, if that is possible
    private void act(Runnable deed, String done, Optional<Runnable> undo) {
        message.clear();
        // The message afterwards identifies the action.
        changing.change(done, deed, () -> {
            undo.ifPresentOrElse(back -> message.done(done, say("ui.message.undo"), back), () -> message.done(done));
            load(false);
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals("paths.refusal.group-changed")) {
            // A new visit compares what was typed with what is stored, and offers both.
            ui.navigator().again();
        } else {
            message.warn(say(refusal.key()));
        }
    }

    /// Adds a woman by card, without opening her record.
    @FXML
    private void take() {
        message.clear();
        if (newCard.getText().isBlank()) {
            newCard.requestFocus();
            return;
        }
        var typed = newCard.getText();
        group.ifPresent(one -> saving.run(() -> joined(paths.enrol(typed, one), one), joined -> {
            newCard.clear();
            isIn(joined, one);
        }, refusal -> refused(typed, one, refusal)));
    }

    /// On the write lane.
    private EnrolledWords.Joined<PersonRow> joined(PersonRow her, Group into) {
        return new EnrolledWords.Joined<>(her, paths.leadersToChange(her.id(), into.path()));
    }

    private void moveIn(PersonRow her, Group into) {
        message.clear();
        changing.run(her.card().toString(), () -> {
            paths.waitingList().moveIn(into.id(), her.id());
            return joined(her, into);
        }, joined -> isIn(joined, into), this::refused);
    }

    private void isIn(EnrolledWords.Joined<PersonRow> joined, Group into) {
        var her = joined.done();
        message.done(EnrolledWords.with(ui.texts(), say("paths.group.is-in", her.card()), joined.leaders()),
                say("ui.message.undo"), () -> takeBack(her, into));
        load(false);
    }

    private void takeBack(PersonRow her, Group from) {
        act(() -> paths.undo().takeBack(her.id(), from.path()), say("paths.overview.undone", her.card()));
    }

    /// A full group is no dead end: one click puts her on its waiting list.
    private void refused(String typed, Group full, Refusal refusal) {
        if (refusal.key().equals("paths.refusal.full")) {
            message.warn(say(refusal.key()), say("paths.tab.wait"), () -> saving.run(
                    () -> paths.waitingList().join(typed, full), number -> {
                        newCard.clear();
                        message.done(say("paths.tab.waits", number, full.name()));
                        load(false);
                    }, this::refused));
        } else {
            refused(refusal);
        }
    }

    @FXML
    private void end() {
        group.ifPresent(one -> act(() -> {
            if (one.closedOn().isEmpty()) {
                paths.groups().end(one.id());
            } else {
                paths.groups().reopen(one.id());
            }
        }, say(one.closedOn().isEmpty() ? "paths.group.has-ended" : "paths.group.is-open"), Optional.of(this::end)));
    }

    @FXML
    private void save() {
        message.clear();
        place.ifPresent(where -> formController.plan(where.path()).ifPresent(plan -> save(where, plan)));
    }

    private void save(GroupPlace where, GroupPlan plan) {
        where.id().ifPresentOrElse(id -> writing.run(
                () -> paths.groups().change(id, formController.base().orElse(plan), plan), saved -> {
                    edit.done(saved, say("paths.group.saved"));
                    formController.saved(saved.after());
                    load(false);
                }, this::refused),
                () -> writing.run(() -> paths.groups().add(plan), added -> ui.navigator()
                        .goInstead(new GroupPlace(where.path(), Optional.of(added.id()))), this::refused));
    }

    private GroupPlan putBack(Edited<GroupPlan> what) {
        return place.flatMap(GroupPlace::id).map(id -> paths.groups().putBack(id, what)).orElse(what.after());
    }

    private void back(GroupPlan now) {
        if (inputs().isChanged()) {
            // A new visit compares what was typed since with what is stored, and offers both.
            ui.navigator().again();
        } else {
            load(true);
        }
    }

    private String say(String key, Object... args) {
        return ui.texts().say(key, args);
    }
}
