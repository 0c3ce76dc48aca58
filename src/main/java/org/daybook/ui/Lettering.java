package org.daybook.ui;

import java.util.List;

/// The style of text drawn on paper.
///
/// @param size   of the letters, in points
/// @param strong whether they are bold
/// @param colour red, green and blue, from 0 to 1
public record Lettering(double size, boolean strong, List<Float> colour) {
    private static final double LEADING = 1.4;
    private static final double HANGING = 0.3;

    public Lettering {
        colour = List.copyOf(colour);
    }

    /// Returns the height of a line.
    double line() {
        return size * LEADING;
    }

    /// Returns the space for descenders.
    double below() {
        return size * HANGING;
    }
}
