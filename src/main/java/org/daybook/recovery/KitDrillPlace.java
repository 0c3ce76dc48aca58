package org.daybook.recovery;

import org.daybook.ui.SettingsPage;

/// Where a kit is tried.
record KitDrillPlace() implements SettingsPage {}
