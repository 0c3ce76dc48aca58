package org.daybook.app;

import org.daybook.ui.Place;

/// The empty screen on which everyone lands after unlocking: whoever made her unlock sees nothing.
public record Arrival() implements Place {}
