package org.daybook.recovery;

import org.daybook.ui.SettingsPage;

/// The screen on which a kit is tried.
record KitDrillPlace() implements SettingsPage {}
