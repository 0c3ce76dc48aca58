package org.daybook.accountability;

import org.daybook.ui.SettingsPage;

/// The screen of the form for a new breach.
record BreachPlace() implements SettingsPage {}
