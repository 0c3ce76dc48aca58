package org.daybook.ui;

/// An act that the search offers under *Go to*, beside the rooms of the sidebar.
///
/// @param key   the text key of what it does, as its button says it
/// @param icon  the literal of its Feather icon
/// @param room  the text key of the room in which one does it
/// @param place where it is done
public record SearchAction(String key, String icon, String room, Place place) {}
