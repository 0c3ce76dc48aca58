package org.daybook.recovery;

import org.daybook.ui.SettingsPage;

/// Where a kit is made: shown, put onto paper, proved, put in force. Whoever comes back here after a lock finds another
/// one: what was shown is gone, and it is said.
///
/// @param kind one sheet, or three
record MakingPlace(KitKind kind) implements SettingsPage {}
