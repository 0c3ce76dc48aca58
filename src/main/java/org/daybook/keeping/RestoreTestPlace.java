package org.daybook.keeping;

import org.daybook.ui.Place;
import org.daybook.vault.FoundBackup;

/// The screen for testing one backup.
///
/// @param backup the backup
record RestoreTestPlace(FoundBackup backup) implements Place {}
