package org.daybook.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Lets words that somebody typed go on to a next line. Labels do so in every script, see [WrappingLabelSkin]; where one types,
/// JavaFX 25 and 26 would stop the whole layout when a line ends inside a run of Arabic or Hebrew letters, so such words
/// are not broken at all.
public final class Wrapping {
    private Wrapping() {}

    /// Shows words in a label that wraps; from right to left if they are written so.
    public static void show(Label label, String words) {
        label.setWrapText(true);
        label.setText(words);
    }

    /// Lets what is typed wrap, as long as it is written from left to right.
    public static void follow(TextArea area) {
        area.wrapTextProperty().bind(Bindings.createBooleanBinding(
                () -> area.getText() == null || !RightToLeft.in(area.getText()), area.textProperty()));
    }
}
