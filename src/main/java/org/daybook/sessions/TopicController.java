package org.daybook.sessions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/// The card that asks what a session was about. Saves when the cursor leaves it, and when the sheet is left.
final class TopicController {
    private String inStore = "";
    private Consumer<Optional<String>> save = _ -> {};

    @FXML
    private TextField topic;

    @FXML
    private void initialize() {
        topic.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                saveIfChanged();
            }
        });
    }

    /// Sets the action that saves it.
    void onSave(Consumer<Optional<String>> saver) {
        save = saver;
    }

    /// Shows the stored topic, unless the worker is typing.
    void show(Optional<String> stored) {
        if (!topic.isFocused()) {
            inStore = stored.orElse("");
            topic.setText(inStore);
        }
    }

    /// Allows typing from the session's day on; an existing topic may be removed before.
    void allow(AttendanceSheet.Entry entry) {
        topic.setDisable(entry == AttendanceSheet.Entry.NOT_YET && inStore.isEmpty());
    }

    /// Returns what is typed now, to be saved together with something else.
    Optional<String> take() {
        inStore = topic.getText();
        return Optional.of(inStore);
    }

    /// Saves what is not yet stored.
    void saveIfChanged() {
        if (!topic.getText().equals(inStore)) {
            save.accept(take());
        }
    }
}
