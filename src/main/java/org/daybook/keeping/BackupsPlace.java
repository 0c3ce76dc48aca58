package org.daybook.keeping;

import org.daybook.ui.Place;

/// The screen of backups: the last good one, where they go, and which are there.
public record BackupsPlace() implements Place {}
