package org.daybook.ui;

/// One thing that a search found.
///
/// @param icon  the literal of its Feather icon
/// @param title what it is called: for a woman her card and an initial, never her name
/// @param facts what tells it from others of its kind; may be empty
/// @param place where it leads
public record SearchHit(String icon, String title, String facts, Place place) {}
