package org.daybook.accountability;

import org.daybook.ui.SettingsPage;

/// The screen of the papers of the site.
public record PapersPlace() implements SettingsPage {}
