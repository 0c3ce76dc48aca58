package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// The place where everything is exported.
public record ExportPlace() implements SettingsPage {}
