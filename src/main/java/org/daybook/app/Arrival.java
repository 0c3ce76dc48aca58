package org.daybook.app;

import java.nio.file.Path;
import java.util.Optional;
import org.daybook.ui.Place;

/// The empty screen on which everyone lands after unlocking: whoever made her unlock sees nothing.
///
/// @param kept where a restore that was made just now keeps the store that was here before
public record Arrival(Optional<Path> kept) implements Place {
    /// After nothing but unlocking.
    public Arrival() {
        this(Optional.empty());
    }
}
