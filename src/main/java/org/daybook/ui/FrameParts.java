package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the frame is told from outside. It knows no feature.
///
/// @param rooms    the sidebar's entries, from above; at most seven have a key
/// @param settings the entry at the sidebar's foot, if there is one
/// @param badge    who works here; asked anew when the language changes
/// @param hide     what *Hide* and F9 do, at once
public record FrameParts(List<Room> rooms, Optional<Room> settings, Supplier<Badge> badge, Runnable hide) {
    /// Keeps the list as it is now.
    public FrameParts {
        rooms = List.copyOf(rooms);
    }
}
