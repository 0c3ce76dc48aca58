package org.daybook.ui;

import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons by their Ikonli literal: Feather (`fth-sun`) for everything that can be pressed or read, Material2 Round
/// (`mdral-cake`, `mdrmz-pets`) for picture marks only.
public final class Icons {
    private Icons() {}

    /// Returns an icon of the same size as the text next to it.
    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    /// Returns an icon in a small square of a path's colour, as in lists of sessions.
    ///
    /// @param tint 1 personal development, 2 practical skills, 3 psychosocial support, 4 civic inclusion
    public static StackPane tinted(String literal, int tint) {
        var square = new StackPane(of(literal));
        square.getStyleClass().addAll("tint-square", "tint-" + tint);
        return square;
    }
}
