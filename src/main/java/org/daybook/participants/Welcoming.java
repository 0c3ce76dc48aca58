package org.daybook.participants;

import org.daybook.ui.Place;

/// The welcome of a new woman.
public record Welcoming() implements Place {}
