package org.daybook.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The labels of the entries in a list into which nobody types.
public final class ChosenWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /// @param words the label of an entry; never called while nothing is chosen
    public ChosenWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T chosen) {
        return chosen == null ? "" : words.apply(chosen);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
