package org.daybook.retention;

import org.daybook.ui.SettingsPage;

/// The screen of records to review, proposals, and how long things are kept.
public record DueForALook() implements SettingsPage {}
