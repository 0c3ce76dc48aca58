package org.daybook.sessions;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.daybook.base.Refusal;
import org.daybook.ui.Card;
import org.daybook.ui.Inputs;
import org.daybook.ui.MessageLine;
import org.daybook.ui.Once;
import org.daybook.ui.Ui;

/// The card of a planned session that shows whether somebody interprets, and whether an interpreter was found.
final class InterpretingController {
    private final Ui ui;
    private final Calendar calendar;
    private final Once saving;
    private Optional<SessionId> shown = Optional.empty();
    private MessageLine message = new MessageLine();
    private Inputs kept = new Inputs();
    private Optional<InterpreterController> interpreter = Optional.empty();

    @FXML
    private Card card;
    @FXML
    private VBox place;

    InterpretingController(Ui ui, Calendar calendar) {
        this.ui = ui;
        this.calendar = calendar;
        saving = new Once(ui.background());
    }

    @FXML
    private void initialize() {
        card.managedProperty().bind(card.visibleProperty());
        var fields = ui.views().load(InterpreterController.class);
        place.getChildren().setAll(fields.root());
        interpreter = Optional.of((InterpreterController) fields.controller());
    }

    /// Adds the inputs that are kept while unfinished.
    void add(Inputs inputs) {
        kept = inputs;
        interpreter.ifPresent(fields -> fields.add(inputs));
    }

    /// Shows what is known of a session; reports on a line what was done.
    void show(Session session, MessageLine line) {
        shown = Optional.of(session.id());
        message = line;
        card.setVisible(!session.standing().isCancelled());
        interpreter.ifPresent(fields -> fields.show(session.meant().interpreter()));
    }

    @FXML
    private void save() {
        shown.ifPresent(id -> interpreter.ifPresent(fields -> save(id, fields.interpreter())));
    }

    private void save(SessionId id, Optional<SessionInterpreter> wished) {
        saving.run(() -> calendar.interpreter(id, wished), former -> {
            kept.begin(InterpreterController.NAMES);
            message.done(ui.texts().say("sessions.interpreting.saved"), ui.texts().say("ui.message.undo"),
                    () -> takeBack(id, wished, former));
        }, this::refused);
    }

    private void takeBack(SessionId id, Optional<SessionInterpreter> arranged, Optional<SessionInterpreter> former) {
        ui.background().change(() -> calendar.interpreterBack(id, arranged, former), () -> {
            interpreter.ifPresent(fields -> fields.show(former));
            kept.begin(InterpreterController.NAMES);
            message.done(ui.texts().say("ui.message.undone"));
        }, this::refused);
    }

    private void refused(Refusal refusal) {
        message.warn(ui.texts().say(refusal.key()));
    }
}
