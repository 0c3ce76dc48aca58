package org.daybook.participants;

import org.daybook.ui.Place;

/// Who is to be called today.
public record CallsPlace() implements Place {}
