package org.daybook.ui;

/// A place that a card of the settings opens: the sidebar marks *Settings* there, wherever the worker came from.
public interface SettingsPage extends Place {}
