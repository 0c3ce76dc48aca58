package org.daybook.reports;

import org.daybook.ui.Place;

/// The report settings of the year that is open, on the screen; of this year where nothing is open before the next.
public record SettingsOfYear() implements Place {}
