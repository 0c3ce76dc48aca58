package org.daybook.ui;

import java.util.function.Predicate;

/// An entry of the sidebar. Rooms that a worker may not enter are not handed to the frame at all.
///
/// @param order where it stands; the smallest comes first
/// @param key   the text key of its word
/// @param icon  the literal of its Feather icon
/// @param place where it leads
/// @param holds whether a place lies in this room, so that it stays marked there
public record Room(int order, String key, String icon, Place place, Predicate<Place> holds) {
    /// A room that holds every place of its own package.
    public Room(int order, String key, String icon, Place place) {
        this(order, key, icon, place,
                other -> other.getClass().getPackageName().equals(place.getClass().getPackageName()));
    }
}
