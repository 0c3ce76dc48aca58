package org.daybook.outcomes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.RecordSection;
import org.daybook.ui.EmptyState;
import org.daybook.ui.Icons;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Ui;

/// Her readings next to what she attended, her goals, and asking her. Her answers are not read until the section is opened,
/// because reading them is recorded in the audit trail.
final class OutcomesTabController implements RecordSection.Shown {
    private final Ui ui;
    private final Outcomes outcomes;
    private Optional<ParticipantId> her = Optional.empty();
    private boolean loaded;

    private boolean seenBefore;

    @FXML
    private MessageLine message;
    @FXML
    private VBox notes;
    @FXML
    private VBox changes;
    @FXML
    private VBox side;
    @FXML
    private AskingController askingController;
    @FXML
    private GoalsController goalsController;

    OutcomesTabController(Ui ui, Outcomes outcomes) {
        this.ui = ui;
        this.outcomes = outcomes;
    }

    @FXML
    private void initialize() {
        side.setVisible(outcomes.readings().mayTake());
        side.setManaged(outcomes.readings().mayTake());
        notes.managedProperty().bind(notes.visibleProperty());
        notes.setVisible(false);
    }

    @Override
    public void show(ParticipantId whom) {
        her = Optional.of(whom);
        if (outcomes.readings().mayTake()) {
            askingController.show(whom, this::again);
            goalsController.show(whom, askingController::again);
        }
        changes.getChildren().setAll(outcomes.readings().maySee()
                ? ClosedReadingsController.card(ui.texts(), this::open)
                : new EmptyState(ui.texts().say("outcomes.tab.not-yours")));
    }

    @Override
    public void leads(Consumer<String> turnTo) {
        askingController.leadToConsents(() -> turnTo.accept(RecordSection.CONSENTS));
    }

    /// Her consent may have changed on another tab in the meantime.
    @Override
    public void seen() {
        open();
        if (seenBefore && outcomes.readings().mayTake()) {
            askingController.again();
        }
        seenBefore = true;
        askingController.lead();
    }

    private void open() {
        if (!loaded) {
            loaded = true;
            loadReadings();
        }
    }

    /// What was just written is shown immediately, unless it is hidden behind its button.
    private void again() {
        if (loaded) {
            loadReadings();
        }
    }

    @Override
    public Inputs inputs() {
        return goalsController.inputs();
    }

    private void loadReadings() {
        if (outcomes.readings().maySee()) {
            her.ifPresent(whom -> ui.background().run(() -> outcomes.readings().open(whom), this::show, this::refused));
        }
    }

    private void refused(Refusal refusal) {
        changes.getChildren().setAll(new EmptyState(ui.texts().say(refusal.key())));
    }

    private void show(HerReadings readings) {
        changes.getChildren().setAll(new ChangesController(ui.texts(), readings).cards());
        var waiting = readings.notes().stream().filter(note -> note.read().isEmpty()).toList();
        notes.setVisible(!waiting.isEmpty());
        notes.getChildren().setAll(waiting.stream().map(this::note).toList());
    }

    private Node note(HerReadings.Note note) {
        var words = new Label(ui.texts().say("outcomes.tab.note", ui.texts().of("outcomes", note.why()),
                ui.texts().date(note.raised())));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var read = new Button(ui.texts().say("outcomes.tab.note.read"));
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(_ -> read(note));
        var line = new HBox(Icons.of("fth-info"), words, read);
        line.getStyleClass().addAll("message-line", "done", "reading-note");
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        MessageLine.aloud(line, words.getText());
        return line;
    }

    private void read(HerReadings.Note note) {
        her.ifPresent(whom -> ui.background().change(() -> outcomes.notes().read(whom, note.reading()), () -> {
            message.done(ui.texts().say("outcomes.tab.note.was-read"), ui.texts().say("ui.message.undo"),
                    () -> unread(note));
            loadReadings();
        }, this::said));
    }

    private void unread(HerReadings.Note note) {
        her.ifPresent(whom -> ui.background().change(() -> outcomes.notes().unread(whom, note.reading()), () -> {
            message.done(ui.texts().say("ui.message.undone"));
            loadReadings();
        }, this::said));
    }

    private void said(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
