package org.daybook.staff;

import org.daybook.ui.SettingsPage;

/// The worker's own passphrase.
public record PassphrasePlace() implements SettingsPage {}
