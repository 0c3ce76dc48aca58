package org.daybook.participants;

import org.daybook.ui.Place;

/// The women to be called today.
public record CallsPlace() implements Place {}
