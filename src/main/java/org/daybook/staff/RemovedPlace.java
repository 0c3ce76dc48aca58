package org.daybook.staff;

import org.daybook.ui.Place;

/// What is left to do after a colleague was removed: her old passphrase still opens old backups. Shown by the room that keeps
/// the store.
public record RemovedPlace() implements Place {}
