package org.daybook.ui;

import java.text.Bidi;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Lets words that somebody typed go on to a next line. JavaFX 25 and 26 stop the whole layout when they have to break
/// a run of Arabic or Hebrew letters, so such words are set out one by one here, and not broken at all where one types.
public final class Wrapping {
    /// Ends a run of letters from right to left without being seen.
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private Wrapping() {}

    /// Shows words in a label that wraps; from right to left if they are written so.
    public static void show(Label label, String words) {
        boolean mirrored = mirrored(words);
        label.setWrapText(true);
        label.setText(mirrored ? words.replace(" ", " " + LEFT_TO_RIGHT_MARK) : words);
        label.setNodeOrientation(mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }

    /// Lets what is typed wrap, as long as it is written from left to right.
    public static void follow(TextArea area) {
        area.wrapTextProperty().bind(Bindings.createBooleanBinding(
                () -> area.getText() == null || !mirrored(area.getText()), area.textProperty()));
    }

    private static boolean mirrored(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
