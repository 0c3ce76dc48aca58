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
/// @param search   what the rooms find for the search in the header
/// @param badge    who works here; asked anew when the language changes
/// @param hide     what *Hide* and its key do, at once
/// @param hideKey  the key that hides; may change while the frame is shown
/// @param around   what stands above every page of a store of invented people
public record FrameParts(List<Room> rooms, Optional<Room> settings, Search search, Supplier<Badge> badge,
        Runnable hide, ReadOnlyObjectProperty<HideKey> hideKey, Optional<LookingAround> around) {
    /// What the rooms give to the search in the header.
    ///
    /// @param sources find women, sessions and the like
    /// @param actions are offered under *Go to*, with the rooms themselves
    public record Search(List<SearchSource> sources, List<SearchAction> actions) {
        /// Keeps the lists as they are now.
        public Search {
            sources = List.copyOf(sources);
            actions = List.copyOf(actions);
        }
    }

    /// Keeps the list as it is now.
    public FrameParts {
        rooms = List.copyOf(rooms);
    }

    /// Hides by the usual key, and nobody is invented.
    public FrameParts(List<Room> rooms, Optional<Room> settings, Search search, Supplier<Badge> badge, Runnable hide) {
        this(rooms, settings, search, badge, hide, new ReadOnlyObjectWrapper<>(HideKey.USUAL).getReadOnlyProperty(),
                Optional.empty());
    }
}
