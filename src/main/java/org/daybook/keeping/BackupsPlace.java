package org.daybook.keeping;

import org.daybook.ui.Place;

/// How well the store is kept: the last good backup, where they go, and which are there.
public record BackupsPlace() implements Place {}
