package org.daybook.signin;

import java.util.Optional;
import java.util.stream.Stream;

/// The place and size of the window on the screen, in pixels of the screen, before it was maximised.
///
/// @param left      of its upper left corner
/// @param top       of its upper left corner
/// @param width     with its borders
/// @param height    with its borders
/// @param maximised whether it filled the screen
public record WindowPlace(int left, int top, int width, int height, boolean maximised) {
    private static final String FILLED = "maximised";

    /// Reads what [#written()] returned; empty if it is not valid.
    static Optional<WindowPlace> of(String written) {
        if (!written.matches("-?\\d{1,5}(,-?\\d{1,5}){3}(," + FILLED + ")?")) {
            return Optional.empty();
        }
        var parts = written.split(",");
        var numbers = Stream.of(parts).limit(4).mapToInt(Integer::parseInt).toArray();
        return Optional.of(new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3], parts.length > 4))
                .filter(place -> place.width() > 0 && place.height() > 0);
    }

    /// Returns the text for the settings of this computer.
    String written() {
        return left + "," + top + "," + width + "," + height + (maximised ? "," + FILLED : "");
    }
}
