package org.daybook.ui;

/// An action that the search offers under *Go to*, along with the rooms of the sidebar.
///
/// @param key   the text key of the action, as on its button
/// @param icon  the literal of its Feather icon
/// @param room  the text key of its room
/// @param place where it is done
public record SearchAction(String key, String icon, String room, Place place) {}
