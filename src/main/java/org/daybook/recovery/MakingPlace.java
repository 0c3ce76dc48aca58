package org.daybook.recovery;

import org.daybook.ui.Place;

/// Where a kit is made: shown, put onto paper, proved, put in force. No address is registered, so nobody finds back here
/// after a lock: what was shown is gone.
///
/// @param kind one sheet, or three
record MakingPlace(KitKind kind) implements Place {}
