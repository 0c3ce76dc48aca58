package org.daybook.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.scene.layout.StackPane;

/// A picture mark in its tinted circle.
public final class MarkCircle extends StackPane {
    /// The diameter of the circle, at 100 %.
    public enum Size {
        /// 36 px, in lists.
        SMALL,
        /// 48 px, on tick tiles.
        MEDIUM,
        /// 68 px, on a screen that was handed over.
        LARGE
    }

    /// @param mark the mark she chose
    /// @param size the diameter
    public MarkCircle(@NamedArg("mark") PictureMark mark, @NamedArg("size") Size size) {
        super(Icons.of(mark.icon()));
        getStyleClass().addAll("mark-circle", "mark-" + size.name().toLowerCase(Locale.ROOT), "tint-" + mark.tint());
    }
}
