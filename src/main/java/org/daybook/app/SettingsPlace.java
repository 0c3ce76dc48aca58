package org.daybook.app;

import org.daybook.ui.Place;

/// The settings of this computer.
public record SettingsPlace() implements Place {}
