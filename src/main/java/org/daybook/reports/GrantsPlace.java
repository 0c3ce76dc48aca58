package org.daybook.reports;

import org.daybook.ui.Place;

/// The grants on which the site lives, on the screen.
public record GrantsPlace() implements Place {}
