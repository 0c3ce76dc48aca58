package org.daybook.participants;

import org.daybook.ui.Place;

/// Welcoming someone new.
public record Welcoming() implements Place {}
