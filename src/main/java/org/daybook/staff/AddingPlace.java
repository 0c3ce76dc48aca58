package org.daybook.staff;

import org.daybook.ui.Place;

/// Somebody begins to work here.
public record AddingPlace() implements Place {}
