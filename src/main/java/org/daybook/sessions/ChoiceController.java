package org.daybook.sessions;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A list from which is chosen and into which nobody types.
final class ChoiceController {
    private ChoiceController() {}

    /// Lets a list show each of its entries by these words.
    static <T> void prepare(ComboBox<T> list, Function<T, String> words) {
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(T entry) {
                return entry == null ? "" : words.apply(entry);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
    }
}
