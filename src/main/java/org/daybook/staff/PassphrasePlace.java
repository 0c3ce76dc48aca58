package org.daybook.staff;

import org.daybook.ui.Place;

/// The worker's own passphrase.
public record PassphrasePlace() implements Place {}
