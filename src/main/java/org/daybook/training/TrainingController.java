package org.daybook.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.staff.StaffMember;
import org.daybook.ui.Card;
import org.daybook.ui.Chip;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Field;
import org.daybook.ui.Header;
import org.daybook.ui.MessageLine;
import org.daybook.ui.OnceEach;
import org.daybook.ui.Screen;
import org.daybook.ui.TwoLines;
import org.daybook.ui.Ui;
import org.daybook.ui.Unsaved;

/// Shows the register of trainings, and next to it the form of one and supervision. Coordinators see everyone's and may view
/// one person's.
final class TrainingController implements Screen<TrainingPlace> {
    private static final String TRAINING = "training";
    private static final String SUPERVISION = "supervision";

    private final Ui ui;
    private final Trainings trainings;
    private final TrainingWords words;
    private final OnceEach deleting;
    private final Header header = new Header();
    private TrainingPage page = TrainingPage.NOTHING;

    @FXML
    private MessageLine message;
    @FXML
    private Field whoseField;
    @FXML
    private ComboBox<Optional<StaffMember>> whose;
    @FXML
    private Card list;
    @FXML
    private VBox rows;
    @FXML
    private TrainingFormController formController;
    @FXML
    private SupervisionController supervisionController;
    @FXML
    private StartController startController;

    TrainingController(Ui ui, Trainings trainings) {
        deleting = new OnceEach(ui.background());
        this.ui = ui;
        this.trainings = trainings;
        words = new TrainingWords(ui.texts());
    }

    @Override
    public Header header() {
        return header;
    }

    @FXML
    private void initialize() {
        whoseField.managedProperty().bind(whoseField.visibleProperty());
        whoseField.setVisible(trainings.isForAll());
        whose.setConverter(new ChosenWords<>(one -> one.map(StaffMember::initials)
                .orElseGet(() -> ui.texts().say("training.page.everybody"))));
        whose.valueProperty().addListener((_, _, _) -> list());
        formController.row().on(message, this::load, this::run);
        supervisionController.on(message);
    }

    @Override
    public void enter(TrainingPlace place) {
        header.title(ui.texts().say("training.page.title"));
        load();
    }

    private void load() {
        ui.background().run(trainings::page, this::show);
    }

    private void show(TrainingPage read) {
        page = read;
        formController.show(read);
        startController.showAll();
        var before = Optional.ofNullable(whose.getValue()).flatMap(one -> one);
        var choices = new ArrayList<Optional<StaffMember>>(List.of(Optional.empty()));
        read.team().forEach(one -> choices.add(Optional.of(one)));
        whose.getItems().setAll(choices);
        whose.setValue(choices.contains(before) ? before : Optional.empty());
        list();
    }

    private void list() {
        var chosen = Optional.ofNullable(whose.getValue()).flatMap(one -> one).map(StaffMember::id);
        var shown = page.lines().stream().filter(one -> chosen.filter(id -> !id.equals(one.who())).isEmpty())
                .toList();
        header.facts(ui.texts().say("training.page.facts", shown.size(),
                words.hours(shown.stream().mapToLong(Training::minutes).sum())));
        list.setNote(ui.texts().number(shown.size()));
        rows.getChildren().setAll(shown.isEmpty()
                ? List.of(new EmptyState(ui.texts().say("training.page.none")))
                : shown.stream().map(this::row).toList());
    }

    private Node row(Training one) {
        var subject = words.subject(one);
        var said = trainings.isForAll()
                ? ui.texts().say("training.row.whose", page.name(one.who()), subject)
                : subject;
        var both = new TwoLines(said, words.facts(one));
        both.getStyleClass().add("wrapping");
        HBox.setHgrow(both, Priority.ALWAYS);
        var until = words.until(one, page.today());
        if (!until.isEmpty()) {
            both.getChildren().add(one.isDue(page.today())
                    ? new Chip(until, "fth-clock", Chip.Tone.DUE)
                    : new Chip(until, "fth-check", Chip.Tone.PLAIN));
        }
        var row = new HBox(both,
                button("training.row.edit", "training.row.edit.spoken", said, () -> formController.edit(one)),
                button("training.row.delete", "training.row.delete.spoken", said, () -> delete(one)));
        row.getStyleClass().addAll("row", "gap-12");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, String spoken, String what, Runnable act) {
        var button = new Button(ui.texts().say(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(ui.texts().say(spoken, what));
        button.setOnAction(_ -> {
            message.clear();
            act.run();
        });
        return button;
    }

    /// Ignores a double click: the refusal of the second click would remove the undo of the first.
    private void delete(Training one) {
        deleting.run(one.id().toString(), () -> trainings.delete(one), former -> {
            message.done(ui.texts().say("training.row.deleted"), ui.texts().say("ui.message.undo"),
                    () -> run(() -> trainings.putBack(former), () -> {}));
            load();
        }, this::refused);
    }

    private void run(Runnable act, Runnable then) {
        ui.background().change(act, () -> {
            then.run();
            load();
        }, this::refused);
    }

    @Override
    public Unsaved unsaved() {
        return Unsaved.NOTHING.with(TRAINING, formController.row().unsaved()).with(SUPERVISION,
                supervisionController.inputs().unsaved());
    }

    @Override
    public void resume(Unsaved unsaved) {
        formController.row().resume(unsaved.part(TRAINING));
        supervisionController.inputs().resume(unsaved.part(SUPERVISION));
    }

    private void refused(Refusal no) {
        message.warn(ui.texts().say(no.key()));
    }
}
