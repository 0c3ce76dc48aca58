package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// Where everything is taken out.
public record ExportPlace() implements SettingsPage {}
