package org.daybook.reports;

import org.daybook.ui.Place;

/// The screen of the report settings of the open year; of the current year if nothing is open before the next.
public record SettingsOfYear() implements Place {}
