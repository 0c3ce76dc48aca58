package org.daybook.ui;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons by their Ikonli literal: Feather (`fth-sun`) for everything that can be pressed or read, Material2 Round
/// (`mdral-cake`, `mdrmz-pets`) for picture marks alone.
public final class Icons {
    private Icons() {}

    /// An icon in the size of the text beside it.
    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    /// An icon in a small square of a path's colour, as lists of sessions show it.
    ///
    /// @param tint 1 personal development, 2 practical skills, 3 psychosocial support, 4 civic inclusion
    public static StackPane tinted(String literal, int tint) {
        var square = new StackPane(of(literal));
        square.getStyleClass().addAll("tint-square", "tint-" + tint);
        return square;
    }
}
