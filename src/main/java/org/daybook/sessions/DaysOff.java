package org.daybook.sessions;

import org.daybook.ui.Place;

/// The list of days on which the site holds nothing.
public record DaysOff() implements Place {}
