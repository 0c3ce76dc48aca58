package org.daybook.keeping;

import org.daybook.ui.Place;
import org.daybook.vault.FoundBackup;

/// Trying one backup.
///
/// @param backup which
record TryingPlace(FoundBackup backup) implements Place {}
