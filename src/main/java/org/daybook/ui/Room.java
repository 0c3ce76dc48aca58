package org.daybook.ui;

import java.util.function.Predicate;

/// An entry of the sidebar. Rooms that a worker may not enter are not handed to the frame at all.
///
/// @param key   the text key of its word
/// @param icon  the literal of its Feather icon
/// @param place where it leads
/// @param holds whether a place lies in this room, so that it stays marked there
public record Room(String key, String icon, Place place, Predicate<Place> holds) {
    /// A room that holds every place of its own package.
    public Room(String key, String icon, Place place) {
        this(key, icon, place, other -> other.getClass().getPackageName().equals(place.getClass().getPackageName()));
    }
}
