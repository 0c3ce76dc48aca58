package org.daybook.ui;

/// A place that a card of the settings leads to: the sidebar marks *Settings* there, wherever one came from.
public interface SettingsPage extends Place {}
