package org.daybook.sessions;

import org.daybook.ui.Place;

/// The first screen: what is on today, and what needs to be done.
public record Today() implements Place {}
