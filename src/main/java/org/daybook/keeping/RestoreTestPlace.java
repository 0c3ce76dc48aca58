package org.daybook.keeping;

import org.daybook.ui.Place;
import org.daybook.vault.FoundBackup;

/// Trying one backup.
///
/// @param backup which
record RestoreTestPlace(FoundBackup backup) implements Place {}
