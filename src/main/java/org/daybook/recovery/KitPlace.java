package org.daybook.recovery;

import org.daybook.ui.SettingsPage;

/// The page of the recovery kit.
public record KitPlace() implements SettingsPage {}
