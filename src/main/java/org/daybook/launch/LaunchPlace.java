package org.daybook.launch;

import org.daybook.ui.SettingsPage;

/// The screen of the launch guide.
record LaunchPlace() implements SettingsPage {}
