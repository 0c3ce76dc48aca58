package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// The place where registers are imported.
public record ImportPlace() implements SettingsPage {}
