package org.daybook.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A list of texts to choose from, as wide as the longest it ever offered, up to 20 em: no text within that width is cut off at
/// any zoom, and nothing next to it moves when its options change while somebody types.
public final class SteadyList extends ComboBox<String> {
    /// The width of frame, margins and arrow; in em, as are the others.
    private static final double AROUND = 3.6;
    private static final double LEAST = 13;
    /// The width that the narrowest window leaves at 200 %.
    private static final double MOST = 20;
    private static final Font FONT = Font.font("Noto Sans", 100);

    private double widest = LEAST;

    /// Creates a list without options.
    public SteadyList() {
        getItems().addListener((ListChangeListener<String>) _ -> widen());
        keep();
    }

    private void widen() {
        widest = Math.min(MOST, List.copyOf(getItems()).stream().mapToDouble(SteadyList::width)
                .reduce(widest, Math::max));
        keep();
    }

    private void keep() {
        setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.2fem;", widest));
    }

    private static double width(String words) {
        var text = new Text(words);
        text.setFont(FONT);
        return text.getLayoutBounds().getWidth() / FONT.getSize() + AROUND;
    }
}
