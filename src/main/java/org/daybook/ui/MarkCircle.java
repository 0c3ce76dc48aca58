package org.daybook.ui;

import java.util.Locale;
import javafx.beans.NamedArg;
import javafx.scene.layout.StackPane;

/// A picture mark in its tinted circle.
public final class MarkCircle extends StackPane {
    /// How wide the circle is, at 100 %.
    public enum Size {
        /// 36 px, in lists.
        SMALL,
        /// 48 px, on tick tiles.
        MEDIUM,
        /// 68 px, on a screen that was handed over.
        LARGE
    }

    /// @param mark what she chose
    /// @param size how wide
    public MarkCircle(@NamedArg("mark") PictureMark mark, @NamedArg("size") Size size) {
        super(Icons.of(mark.icon()));
        getStyleClass().addAll("mark-circle", "mark-" + size.name().toLowerCase(Locale.ROOT), "tint-" + mark.tint());
    }
}
