package org.daybook.launch;

import org.daybook.ui.SettingsPage;

/// The launch guide.
record LaunchPlace() implements SettingsPage {}
