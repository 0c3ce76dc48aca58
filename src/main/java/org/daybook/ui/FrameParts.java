package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The parts of the frame that are supplied from outside. The frame knows no feature.
///
/// @param rooms    the sidebar's entries, from the top; at most seven have a key
/// @param settings the entry at the sidebar's foot, if any
/// @param search   the sources and actions of the search in the header
/// @param badge    the worker; called again when the language changes
/// @param hide     what *Hide* and its key do, immediately
/// @param hideKey  the key that hides; may change while the frame is shown
/// @param around   shown above every page of a store of invented people
public record FrameParts(List<Room> rooms, Optional<Room> settings, Search search, Supplier<Badge> badge,
        Runnable hide, ReadOnlyObjectProperty<HideKey> hideKey, Optional<LookingAround> around) {
    /// What the rooms contribute to the search in the header.
    ///
    /// @param sources find women, sessions and the like
    /// @param actions offered under *Go to*, with the rooms themselves
    public record Search(List<SearchSource> sources, List<SearchAction> actions) {
        /// Copies the lists.
        public Search {
            sources = List.copyOf(sources);
            actions = List.copyOf(actions);
        }
    }

    /// Copies the list.
    public FrameParts {
        rooms = List.copyOf(rooms);
    }

    /// Creates parts with the usual key to hide, of a store without invented people.
    public FrameParts(List<Room> rooms, Optional<Room> settings, Search search, Supplier<Badge> badge, Runnable hide) {
        this(rooms, settings, search, badge, hide, new ReadOnlyObjectWrapper<>(HideKey.USUAL).getReadOnlyProperty(),
                Optional.empty());
    }
}
