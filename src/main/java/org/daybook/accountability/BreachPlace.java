package org.daybook.accountability;

import org.daybook.ui.SettingsPage;

/// Something is lost: the form for a new sheet.
record BreachPlace() implements SettingsPage {}
