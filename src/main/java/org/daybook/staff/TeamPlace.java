package org.daybook.staff;

import org.daybook.ui.Place;

/// Who works here, and what waits to be read.
public record TeamPlace() implements Place {}
