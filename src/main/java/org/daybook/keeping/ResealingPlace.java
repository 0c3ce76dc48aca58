package org.daybook.keeping;

import org.daybook.ui.Place;

/// Somebody left: her old passphrase still opens old backups. Those in the planned folder are resealed here.
public record ResealingPlace() implements Place {}
