package org.daybook.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.daybook.paths.Languages;
import org.daybook.ui.ChosenWords;
import org.daybook.ui.Field;
import org.daybook.ui.Inputs;
import org.daybook.ui.Segments;
import org.daybook.ui.Texts;

/// Whether somebody interprets at a session, into which language, and whether an interpreter was found.
final class InterpreterController {
    /// The names of its inputs.
    static final List<String> NAMES = List.of("interpreter", "interpreter-state");

    private final Texts texts;

    @FXML
    private ComboBox<Optional<String>> language;
    @FXML
    private Field stateField;
    @FXML
    private Segments<SessionInterpreter.State> state;

    InterpreterController(Texts texts) {
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        language.setConverter(new ChosenWords<>(one -> one.map(code -> Languages.word(code, texts.locale()))
                .orElseGet(() -> texts.say("sessions.interpreter.nobody"))));
        var all = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        Languages.CODES.forEach(code -> all.add(Optional.of(code)));
        language.getItems().setAll(all);
        state.options(List.of(SessionInterpreter.State.values()), one -> texts.of("sessions", one));
        stateField.managedProperty().bind(stateField.visibleProperty());
        language.valueProperty().addListener((_, _, _) -> stateField.setVisible(into().isPresent()));
        show(Optional.empty());
        stateField.setVisible(false);
    }

    /// Shows the known state.
    void show(Optional<SessionInterpreter> one) {
        language.setValue(one.map(SessionInterpreter::language));
        state.choose(Optional.of(one.map(SessionInterpreter::state).orElse(SessionInterpreter.State.NEEDED)));
    }

    /// Returns the choice; empty if nobody needs to interpret.
    Optional<SessionInterpreter> interpreter() {
        return into().map(code -> new SessionInterpreter(code, state.chosen().orElse(SessionInterpreter.State.NEEDED)));
    }

    /// Adds the inputs that are kept while unfinished.
    Inputs add(Inputs inputs) {
        return inputs.with("interpreter", language, () -> into().orElse(""),
                code -> language.setValue(Optional.of(code).filter(one -> !one.isEmpty())))
                .with("interpreter-state", state, SessionInterpreter.State::valueOf)
                .together("interpreter", "interpreter-state");
    }

    private Optional<String> into() {
        return Optional.ofNullable(language.getValue()).flatMap(code -> code);
    }
}
