package org.daybook.reports;

import org.daybook.ui.Place;

/// The screen of the grants that fund the site.
public record GrantsPlace() implements Place {}
