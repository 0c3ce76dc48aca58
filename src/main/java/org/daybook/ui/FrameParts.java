package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the frame is told from outside. It knows no feature.
///
/// @param rooms    the sidebar's entries, from above; at most seven have a key
/// @param settings the entry at the sidebar's foot, if there is one
/// @param badge    who works here; asked anew when the language changes
/// @param hide     what *Hide* and its key do, at once
/// @param hideKey  the key that hides; may change while the frame is shown
/// @param around   what stands above every page of a store of invented people
public record FrameParts(List<Room> rooms, Optional<Room> settings, Supplier<Badge> badge, Runnable hide,
        ReadOnlyObjectProperty<HideKey> hideKey, Optional<LookingAround> around) {
    /// Keeps the list as it is now.
    public FrameParts {
        rooms = List.copyOf(rooms);
    }

    /// Hides by the usual key, and nobody is invented.
    public FrameParts(List<Room> rooms, Optional<Room> settings, Supplier<Badge> badge, Runnable hide) {
        this(rooms, settings, badge, hide, new ReadOnlyObjectWrapper<>(HideKey.USUAL).getReadOnlyProperty(),
                Optional.empty());
    }
}
