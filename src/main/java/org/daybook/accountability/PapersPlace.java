package org.daybook.accountability;

import org.daybook.ui.SettingsPage;

/// The papers of the site.
public record PapersPlace() implements SettingsPage {}
