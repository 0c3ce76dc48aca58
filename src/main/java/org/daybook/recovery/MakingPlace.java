package org.daybook.recovery;

import org.daybook.ui.SettingsPage;

/// The screen on which a kit is made: shown, put on paper, checked, put in force. After a lock, the user finds another kit
/// here: the one that was shown is gone, and she is told so.
///
/// @param kind one sheet, or three
record MakingPlace(KitKind kind) implements SettingsPage {}
