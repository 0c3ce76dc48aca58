package org.daybook.teamwork;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.Role;
import org.daybook.ui.Card;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.FormFields;
import org.daybook.ui.InputLimits;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;
import org.daybook.ui.Ui;
import org.daybook.ui.WholeFlow;
import org.daybook.ui.Wrapping;

/// Writes a note for the team, and lists the notes that the user may read.
final class TeamNotesController {
    private final Ui ui;
    private final Texts texts;
    private final TeamNotes notes;
    private final Once saving;
    private final OnceEach changing;
    private final Inputs inputs = new Inputs();
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

    @FXML
    private Field wordsField;
    @FXML
    private TextArea words;
    @FXML
    private Segments<NoteReaders> readers;
    @FXML
    private WholeFlow roles;
    @FXML
    private Label hint;
    @FXML
    private MessageLine message;
    @FXML
    private Card list;
    @FXML
    private VBox rows;

    TeamNotesController(Ui ui, TeamNotes notes) {
        this.ui = ui;
        this.texts = ui.texts();
        this.notes = notes;
        this.saving = new Once(ui.background());
        this.changing = new OnceEach(ui.background());
    }

    @FXML
    private void initialize() {
        InputLimits.most(words, NewNote.LONGEST, texts);
        Wrapping.follow(words);
        readers.options(List.of(NoteReaders.values()), one -> texts.of("teamwork", one));
        readers.choose(Optional.of(NoteReaders.EVERYBODY));
        for (var role : Role.values()) {
            var box = new CheckBox(texts.of("staff", role));
            box.setId("reads-" + role.code());
            boxes.put(role, box);
            roles.getChildren().add(box);
        }
        roles.managedProperty().bind(roles.visibleProperty());
        roles.setVisible(false);
        readers.chosenProperty().addListener((_, _, chosen) -> roles.setVisible(isForChosen(chosen)));
        inputs.with("words", words).with("readers", readers, NoteReaders::valueOf)
                .with("roles", roles, () -> codes(chosen()), this::tick);
        read();
    }

    private static boolean isForChosen(Optional<NoteReaders> chosen) {
        return chosen.equals(Optional.of(NoteReaders.CHOSEN_ROLES));
    }

    /// Puts the cursor into the field for a note.
    void begin() {
        words.requestFocus();
    }

    Inputs inputs() {
        return inputs;
    }

    private Set<Role> chosen() {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static String codes(Set<Role> chosen) {
        return chosen.stream().map(Role::code).collect(Collectors.joining(" "));
    }

    private void tick(String codes) {
        var chosen = Stream.of(codes.split(" ")).collect(Collectors.toSet());
        boxes.forEach((role, box) -> box.setSelected(chosen.contains(role.code())));
    }

    private void read() {
        ui.background().run(notes::page, this::show);
    }

    private void show(NotesPage page) {
        hint.setText(texts.say("teamwork.notes.hint", page.days()));
        list.setFacts(page.lines().isEmpty() ? "" : texts.number(page.lines().size()));
        if (page.lines().isEmpty()) {
            rows.getChildren().setAll(new EmptyState(texts.say("teamwork.notes.none")));
        } else {
            rows.getChildren().setAll(page.lines().stream().map(this::row).toList());
        }
    }

    private Node row(NotesPage.Line line) {
        var said = TeamNoteRowController.view(texts, line);
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(said);
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        if (line.rights() == NotesPage.Rights.DELETE) {
            var delete = new Button(texts.say("teamwork.notes.delete"));
            delete.setId("deleteNote");
            delete.setMinWidth(Button.USE_PREF_SIZE);
            delete.setAccessibleText(
                    texts.say("teamwork.notes.delete.spoken", TeamNoteRowController.about(texts, line)));
            delete.setOnAction(_ -> delete(line.note()));
            row.getChildren().add(delete);
        }
        return row;
    }

    @FXML
    private void save() {
        boolean forChosen = isForChosen(readers.chosen());
        if (forChosen && chosen().isEmpty()) {
            message.warn(texts.say("teamwork.notes.problem.roles"));
            return;
        }
        var note = new NewNote(Optional.ofNullable(words.getText()).orElse(""), forChosen ? chosen() : Set.of());
        new FormFields(texts).with("words", wordsField).show(note.problems());
        if (note.problems().isEmpty()) {
            var typed = inputs.asTyped();
            saving.run(() -> notes.write(note), id -> {
                message.done(texts.say("teamwork.notes.saved"), texts.say("ui.message.undo"),
                        () -> takeBack(id, typed));
                empty();
                read();
            }, this::refused);
        }
    }

    private void takeBack(NoteId id, Runnable then) {
        run(id, () -> notes.delete(id), then);
    }

    private void empty() {
        words.clear();
        readers.choose(Optional.of(NoteReaders.EVERYBODY));
        tick("");
        inputs.begin();
        words.requestFocus();
    }

    private void delete(TeamNote note) {
        changing.run(note.id().toString(), () -> notes.delete(note.id()), since -> {
            message.done(texts.say("teamwork.notes.deleted"), texts.say("ui.message.undo"),
                    () -> run(note.id(), () -> notes.putBack(note, since), () -> {}));
            read();
        }, this::refused);
    }

    /// Ignores a double click: the refusal of the second click would remove the undo of the first.
    private void run(NoteId id, Runnable change, Runnable then) {
        changing.change(id.toString(), change, () -> {
            then.run();
            read();
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(texts.say(refusal.key()));
    }
}
