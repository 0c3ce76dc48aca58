package org.daybook.recovery;

import org.daybook.ui.Place;

/// Where a kit is tried.
record KitDrillPlace() implements Place {}
