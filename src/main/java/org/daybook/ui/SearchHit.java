package org.daybook.ui;

/// One thing that a search found.
///
/// @param icon  the literal of its Feather icon
/// @param title its name: for a woman her card and an initial, never her name
/// @param facts what distinguishes it from others of its kind; may be empty
/// @param place the place it opens
public record SearchHit(String icon, String title, String facts, Place place) {}
