package org.daybook.retention;

import org.daybook.ui.SettingsPage;

/// What is due for a look, what is proposed, and how long things are kept.
public record DueForALook() implements SettingsPage {}
