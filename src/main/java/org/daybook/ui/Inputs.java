package org.daybook.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// The inputs of a screen by name, so that what is half typed can be taken along and put back. On the screen thread.
/// Never given a passphrase field: a passphrase is kept nowhere.
public final class Inputs {
    private record Input(Supplier<String> words, Consumer<String> put) {}

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /// The words that stand in a field, if any: without spaces around them.
    public static Optional<String> words(TextInputControl input) {
        return Optional.ofNullable(input.getText()).map(String::strip).filter(words -> !words.isEmpty());
    }

    /// A text that is typed.
    public Inputs with(String name, TextInputControl input) {
        return with(name, () -> input.getText() == null ? "" : input.getText(), input::setText);
    }

    /// A list into which one may type.
    public Inputs with(String name, ComboBox<String> list) {
        // As its value, too: a list that gets the focus writes its value over what stands in its editor.
        return with(name, list.getEditor()::getText, words -> {
            list.setValue(words);
            list.getEditor().setText(words);
        });
    }

    /// Anything else that can be told in words.
    ///
    /// @param words what is there now; empty for nothing
    /// @param put   puts such words back
    public Inputs with(String name, Supplier<String> words, Consumer<String> put) {
        inputs.put(name, new Input(words, put));
        return this;
    }

    /// What is half typed now.
    public Unsaved unsaved() {
        var unsaved = Unsaved.NOTHING;
        for (var entry : inputs.entrySet()) {
            unsaved = unsaved.with(entry.getKey(), entry.getValue().words().get());
        }
        return unsaved;
    }

    /// Puts back what was half typed; inputs of which nothing is known stay as they are.
    public void resume(Unsaved unsaved) {
        inputs.forEach((name, input) -> unsaved.of(name).ifPresent(input.put()));
    }
}
