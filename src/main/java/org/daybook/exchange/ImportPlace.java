package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// Where registers are brought in.
public record ImportPlace() implements SettingsPage {}
