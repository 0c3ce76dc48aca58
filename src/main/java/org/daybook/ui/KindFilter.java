package org.daybook.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/// A filter that limits a list to one kind, or to any. On the screen thread.
public final class KindFilter {
    private KindFilter() {}

    /// Offers every kind, after the option for any kind, which is selected.
    ///
    /// @param any     its label
    /// @param changed called after another choice
    public static <K> void offer(ComboBox<Optional<K>> box, List<K> kinds, Function<K, String> words, String any,
            Runnable changed) {
        var all = new ArrayList<Optional<K>>(List.of(Optional.empty()));
        kinds.stream().map(Optional::of).forEach(all::add);
        box.getItems().setAll(all);
        box.setConverter(new ChosenWords<>(one -> one.map(words).orElse(any)));
        box.setValue(Optional.empty());
        box.valueProperty().addListener((_, _, _) -> changed.run());
    }
}
