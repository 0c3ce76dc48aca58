package org.daybook.ui;

import java.util.function.Predicate;

/// An entry of the sidebar. Rooms that a worker may not enter are not passed to the frame at all.
///
/// @param order its position; the smallest comes first
/// @param key   the text key of its label
/// @param icon  the literal of its Feather icon
/// @param place the place it opens
/// @param holds whether a place belongs to this room, so that the entry stays selected there
public record Room(int order, String key, String icon, Place place, Predicate<Place> holds) {
    /// Creates a room that contains every place of its own package.
    public Room(int order, String key, String icon, Place place) {
        this(order, key, icon, place,
                other -> other.getClass().getPackageName().equals(place.getClass().getPackageName()));
    }
}
