package org.daybook.participants;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.daybook.ui.Inputs;

/// A long list whose first entry leaves the question unanswered, as Delete does.
final class PickController {
    private Runnable changed = () -> {};
    private boolean filling;

    @FXML
    private ComboBox<ListChoice> pick;

    @FXML
    private void initialize() {
        pick.setButtonCell(new Shown());
        pick.addEventFilter(KeyEvent.KEY_PRESSED, this::edit);
        pick.valueProperty().addListener((_, _, _) -> tell());
    }

    /// Returns the list itself, so that it can be named.
    ComboBox<ListChoice> list() {
        return pick;
    }

    /// Sets the choices.
    ///
    /// @param open    the entry that leaves the question unanswered
    /// @param choices in their order
    void options(String open, List<ListChoice> choices) {
        pick.getItems().setAll(new ListChoice("", open));
        pick.getItems().addAll(choices);
        pick.setVisibleRowCount(Math.min(12, choices.size() + 1));
    }

    /// Chooses by code; a code that is not in the list, or none, leaves the question unanswered.
    void choose(Optional<String> code) {
        filling = true;
        pick.setValue(code.flatMap(wanted -> pick.getItems().stream()
                .filter(choice -> choice.code().equals(wanted)).findFirst()).orElse(null));
        filling = false;
    }

    /// Chooses by code; a code that is not in the list is added as it is, so that saving never loses it.
    void chooseAsStored(Optional<String> code) {
        code.filter(stored -> pick.getItems().stream().noneMatch(choice -> choice.code().equals(stored)))
                .ifPresent(stored -> pick.getItems().add(new ListChoice(stored, stored)));
        choose(code);
    }

    /// Returns the code of the choice, if any.
    Optional<String> chosen() {
        return Optional.ofNullable(pick.getValue()).map(ListChoice::code).filter(code -> !code.isEmpty());
    }

    /// Adds this list to the inputs of a form.
    void remember(Inputs inputs, String name) {
        inputs.with(name, pick, () -> chosen().orElse(""), code -> choose(Optional.of(code)));
    }

    /// Calls the listener whenever the worker chooses.
    void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private void edit(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            pick.setValue(null);
        }
    }

    /// An unanswered question looks like an empty field.
    private static final class Shown extends ListCell<ListChoice> {
        @Override
        protected void updateItem(ListChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null || choice.code().isEmpty() ? "" : choice.name());
        }
    }
}
