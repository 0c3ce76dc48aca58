package org.daybook.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Makes typed text wrap. Labels do so in every script, see [WrappingLabelSkin]; in an input, JavaFX 25 and 26 would abort the
/// whole layout if a line ended inside a run of Arabic or Hebrew letters, so such text does not wrap at all.
public final class Wrapping {
    private Wrapping() {}

    /// Shows text in a label that wraps; right to left if it is written so.
    public static void show(Label label, String words) {
        label.setWrapText(true);
        label.setText(words);
    }

    /// Makes an input wrap, as long as its text is written from left to right.
    public static void follow(TextArea area) {
        area.wrapTextProperty().bind(Bindings.createBooleanBinding(
                () -> area.getText() == null || !RightToLeft.in(area.getText()), area.textProperty()));
    }
}
