package org.daybook.sessions;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;

/// The card that asks what a session was about. Saves as it goes: when the cursor leaves it, and when the sheet is left.
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

    /// Names who saves it.
    void onSave(Consumer<Optional<String>> saver) {
        save = saver;
    }

    /// Shows what is in the store, unless the worker is typing.
    void show(Optional<String> stored) {
        if (!topic.isFocused()) {
            inStore = stored.orElse("");
            topic.setText(inStore);
        }
    }

    /// Lets it be typed from the session's day on; what stands there already may be taken back before.
    void allow(AttendanceSheet.Entry entry) {
        topic.setDisable(entry == AttendanceSheet.Entry.NOT_YET && inStore.isEmpty());
    }

    /// What is typed now, to be saved together with something else.
    Optional<String> take() {
        inStore = topic.getText();
        return Optional.of(inStore);
    }

    /// Saves what the store does not have yet.
    void saveIfChanged() {
        if (!topic.getText().equals(inStore)) {
            save.accept(take());
        }
    }
}
